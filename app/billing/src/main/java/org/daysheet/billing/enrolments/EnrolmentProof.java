package org.daysheet.billing.enrolments;

/// A payer's letter about an enrolment, whose bytes are in the vault already.
///
/// @param name what its file was called
/// @param sha256 hash of its bytes, by which it is found
/// @param byteCount how long it is
public record EnrolmentProof(String name, String sha256, long byteCount) {}
