package org.daysheet.edi.x12;

/// How bad a finding is: an error makes a file or a claim unfit for use as it stands, a warning does not.
public enum Severity {
    ERROR,
    WARNING
}
