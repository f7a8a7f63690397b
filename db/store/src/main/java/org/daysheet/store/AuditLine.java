package org.daysheet.store;

/// One line for the audit trail: ids and codes only, no names, no birth dates.
///
/// @param action what was done, such as "claim.adjudicated"
/// @param entityKind what it was done to, such as "claim"
/// @param entityId its key
/// @param detail codes and numbers
public record AuditLine(String action, String entityKind, long entityId, String detail) {}
