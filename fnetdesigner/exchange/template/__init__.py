"""Reads ARM templates: text in, evaluated resources out. Knows nothing of the design model."""

from __future__ import annotations

from .environment import EvaluationContext
from .expression import (
    Call,
    Expression,
    ExpressionError,
    Index,
    Literal,
    Property,
    escape_literal,
    is_expression,
    parse_expression,
    unescape_literal,
)
from .ids import ResourceId, format_resource_id, parse_resource_id
from .jsonc import read_jsonc
from .naming import placeholder
from .printing import bicep_key, bicep_string, to_arm, to_bicep
from .resources import Scope, Template, TemplateResource, read_template
from .values import Json, Note, TemplateError, Unknown, Value

__all__ = [
    "Call",
    "EvaluationContext",
    "Expression",
    "ExpressionError",
    "Index",
    "Json",
    "Literal",
    "Note",
    "Property",
    "ResourceId",
    "Scope",
    "Template",
    "TemplateError",
    "TemplateResource",
    "Unknown",
    "Value",
    "bicep_key",
    "bicep_string",
    "escape_literal",
    "format_resource_id",
    "is_expression",
    "parse_expression",
    "parse_resource_id",
    "placeholder",
    "read_jsonc",
    "read_template",
    "to_arm",
    "to_bicep",
    "unescape_literal",
]
