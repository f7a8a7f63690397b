package org.daysheet.billing.security;

/// What a user is allowed to do; SYSTEM is the machine itself and never signs in.
public enum Role {
    OWNER,
    BILLER,
    POSTER,
    FRONT_DESK,
    CLINICIAN,
    OUTSIDE_BILLER,
    READ_ONLY,
    AUDITOR,
    SYSTEM
}
