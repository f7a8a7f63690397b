package org.daysheet.demo.simulator;

/// The payer a member's claims are forwarded to after the first one paid.
///
/// @param name as it stands on its remittances
/// @param code payer code, NM109 of the 837P
/// @param filingIndicator SBR09, such as CI or MC
/// @param memberNumber the member's number there
public record OtherPayer(String name, String code, String filingIndicator, String memberNumber) {}
