"""Windows that ask or show one thing: export, import, waivers, shortcuts, about."""
