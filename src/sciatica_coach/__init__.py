"""A desktop coach that leads a whole exercise session hands-free."""

__version__ = "0.1.0"
