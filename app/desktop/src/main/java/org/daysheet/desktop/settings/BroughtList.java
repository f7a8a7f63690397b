package org.daysheet.desktop.settings;

import java.util.List;
import org.daysheet.billing.codelists.CodeListKind;
import org.daysheet.billing.codelists.CodesAnswer;
import org.daysheet.billing.codelists.LineFault;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;

/// What became of a list that was brought, in words.
///
/// @param name of its file
/// @param words what became of it and what to do
/// @param isGood whether nothing is left to do
/// @param faults lines that cannot be read
public record BroughtList(String name, String words, boolean isGood, List<String> faults) {
    private static final int MOST_FAULTS = 20;

    public BroughtList {
        faults = List.copyOf(faults);
    }

    static BroughtList of(CodesAnswer answer) {
        return switch (answer) {
            case CodesAnswer.Taken taken ->
                new BroughtList(
                        taken.name(),
                        Texts.of(
                                "settings.list.answer.taken",
                                kind(taken.list().kind()),
                                taken.list().period().name(),
                                Formats.count(taken.entries()),
                                Formats.date(taken.list().period().effectiveOn()),
                                Formats.date(taken.list().period().endsOn())),
                        true,
                        List.of());
            case CodesAnswer.AlreadyTaken known ->
                new BroughtList(
                        known.name(),
                        Texts.of(
                                "settings.list.answer.known",
                                kind(known.list().kind()),
                                known.list().period().name()),
                        true,
                        List.of());
            case CodesAnswer.Refused refused ->
                new BroughtList(
                        refused.name(),
                        refused.message(),
                        false,
                        refused.faults().stream()
                                .limit(MOST_FAULTS)
                                .map(BroughtList::fault)
                                .toList());
        };
    }

    private static String fault(LineFault fault) {
        return Texts.of("settings.list.answer.line", Formats.count(fault.line()), fault.read(), fault.message());
    }

    /// What people call a kind of list.
    static String kind(CodeListKind kind) {
        return Texts.of("settings.list.kind." + kind.name());
    }
}
