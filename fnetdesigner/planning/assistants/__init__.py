"""Assistants: a larger intention, such as *make this app private*, worked out as one step that can be looked at first.

An assistant reads the design, asks only what it must, and gives a Fix, which is previewed and carried out like any
other. It leaves no error or warning behind that was not there, and says why where it cannot.
"""
