package org.daysheet.billing.codelists;

/// The public lists that can be brought.
public enum CodeListKind {
    /// Diagnoses, a new list each October 1.
    ICD10CM,
    /// Procedures, drugs and supplies of HCPCS Level II, each quarter.
    HCPCS,
    /// Pairs of procedures that are not paid together (NCCI procedure-to-procedure edits, practitioners), each quarter.
    NCCI,
    /// The most units of a procedure (NCCI medically unlikely edits, practitioners), each quarter.
    MUE;

    /// Whether CMS divides one version into several files.
    boolean comesInParts() {
        return this == NCCI;
    }
}
