package org.daysheet.desktop.reports;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.kpi.Kpi;
import org.daysheet.types.id.ClaimId;

/// A key figure as the sheet shows it.
///
/// @param kpi which figure
/// @param title what it is called
/// @param reading its value as printed
/// @param value the same as a whole number, empty when there is none
/// @param target where it should be, in words
/// @param limit the same as a number, empty when only the trend matters
/// @param isLessBetter whether smaller is better; says nothing without a limit
/// @param standing whether it meets its target
/// @param formula how it is computed
/// @param counted what counts and what does not
/// @param basis the numbers it was made of
/// @param claims claims behind it
/// @param sums what stands above the rows behind it
public record FigureRow(
        Kpi kpi,
        String title,
        String reading,
        OptionalLong value,
        String target,
        OptionalLong limit,
        boolean isLessBetter,
        Badge standing,
        String formula,
        String counted,
        String basis,
        List<ClaimId> claims,
        List<BehindRow> sums) {
    private static final Pattern NONE = Pattern.compile("(n/a) \\((.+)\\)");

    public FigureRow {
        claims = List.copyOf(claims);
        sums = List.copyOf(sums);
    }

    /// Where it should be as a list says it: nothing when only the trend matters.
    String aim() {
        return limit.isEmpty() ? "" : target;
    }

    /// Where it should be, and why there is no target when there is none.
    String aimWords() {
        return limit.isEmpty() ? Texts.of("reports.target.none", target) : target;
    }

    /// Its value in few words: why there is none stands in [#whyNone()].
    public String shortly() {
        Matcher none = NONE.matcher(reading);
        return none.matches() ? none.group(1) : reading;
    }

    /// Why there is no value, empty when there is one.
    public String whyNone() {
        Matcher none = NONE.matcher(reading);
        return none.matches() ? none.group(2) : "";
    }

    /// Its name for machines.
    public String key() {
        return kpi.key();
    }
}
