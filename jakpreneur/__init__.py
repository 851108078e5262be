"""The Jakpreneur portal of DPPKUKM DKI Jakarta."""
