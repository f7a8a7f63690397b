package org.daysheet.desktop.claims;

import java.util.stream.Collectors;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.kpi.CleanVerdict;

/// Whether a claim counts as clean, in words.
final class CleanWords {
    private CleanWords() {}

    /// Clean, or what was done to it, by whom and when; empty before the first check.
    static String of(CleanVerdict verdict) {
        if (!verdict.isChecked()) {
            return "";
        }
        return verdict.isClean()
                ? Texts.of("claims.clean")
                : Texts.of(
                        "claims.clean.not",
                        verdict.touches().stream()
                                .map(touch -> Texts.of(
                                        "claims.clean." + touch.what().name(), Formats.date(touch.on()), touch.by()))
                                .collect(Collectors.joining("; ")));
    }
}
