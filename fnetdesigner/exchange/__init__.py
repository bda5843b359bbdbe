"""Other programs' formats, in and out: ARM templates, Bicep, Terraform, draw.io."""
