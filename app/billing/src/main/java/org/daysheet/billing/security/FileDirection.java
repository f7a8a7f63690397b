package org.daysheet.billing.security;

/// Whether a file came to the practice or left it.
public enum FileDirection {
    IN,
    OUT
}
