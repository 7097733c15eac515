"""Miteinander: live future workshops, and what becomes of them."""
