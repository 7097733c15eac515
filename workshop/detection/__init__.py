"""Guessing the language of a card, in a process of its own; `helper.py` is the server's side and stays light."""
