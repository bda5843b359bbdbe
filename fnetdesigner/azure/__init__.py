"""What the platform is: dated facts (plans, limits, delegations, DNS zones) and the documents they come from.

The data stands in ``resources/azure`` with two baselines: ``2024-11``, the article that the product
implements, and ``2026-04``, the documents current then. Rules and routing take every number from here.
"""
