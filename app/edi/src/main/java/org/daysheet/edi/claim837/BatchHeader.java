package org.daysheet.edi.claim837;

/// What an 837P set says before its first claim (BHT, loops 1000A and 1000B).
///
/// @param reference BHT03
/// @param purpose BHT02: 00 original, 18 reissue
/// @param use BHT06: CH chargeable, RP encounter, 31 subrogation
/// @param partners submitter and receiver
public record BatchHeader(String reference, String purpose, String use, TradingPartners partners) {}
