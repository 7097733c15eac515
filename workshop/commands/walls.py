"""Walls: one for each question that cards answer."""

from workshop.commands.verbs import Act
from workshop.models import Step, Wall, new_id


def open_wall(act: Act, step: Step) -> None:
    """A cards step opens a wall of its own."""
    if step.wall_id is not None:
        return
    wall = Wall(id=new_id(), workshop_id=act.workshop.id, step_id=step.id, phase=step.phase, position=step.position)
    act.session.add(wall)
    act.session.flush()
    step.wall_id = wall.id
