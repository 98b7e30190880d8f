"""The person's own data: a sheet to show, copies to keep, tables to hand on, and deleting all."""
