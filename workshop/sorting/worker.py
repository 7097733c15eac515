"""The process that computes proposals."""

from workshop.child import serve
from workshop.sorting.messages import Question
from workshop.sorting.proposals import propose

if __name__ == "__main__":
    serve(Question, propose)
