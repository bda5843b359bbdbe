"""Following packets in the window: what is asked, the answer in words, and the tools of the console."""
