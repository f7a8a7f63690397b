package org.daysheet.billing.authorizations;

/// The numbers under which one payer allowed a visit.
///
/// @param authorization its prior authorization (837P REF*G1), empty when it gave none
/// @param referral its referral (REF*9F), empty when it gave none
public record PayerNumbers(String authorization, String referral) {}
