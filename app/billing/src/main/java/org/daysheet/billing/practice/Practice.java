package org.daysheet.billing.practice;

import java.time.ZoneId;

/// The billing entity whose books these are.
///
/// @param facts what it says about itself
/// @param zone where it is on the clock
/// @param isDemo whether everything in it is invented
public record Practice(PracticeFacts facts, ZoneId zone, boolean isDemo) {}
