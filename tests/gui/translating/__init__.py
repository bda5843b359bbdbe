"""Texts for translators: what there is to translate, the files of Qt's tools, and how they are brought up to date."""
