package org.daysheet.desktop.settings;

import org.daysheet.desktop.parts.Badge;

/// A case of a rule, and how it came out.
///
/// @param place among the invented cases, from 0; -1 for a past claim, which is named in the form of the rule
/// @param title what it shows
/// @param expected whether the rule has to speak, in words
/// @param result how it came out last
public record RuleCaseRow(int place, String title, String expected, Badge result) {}
