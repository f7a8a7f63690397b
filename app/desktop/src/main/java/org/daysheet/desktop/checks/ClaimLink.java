package org.daysheet.desktop.checks;

import java.util.function.Consumer;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.parts.Texts;

/// Leads from a claim of a check to the claim's own screen.
///
/// @param refuse is told in words where there is none to show
record ClaimLink(CheckDesk desk, Background background, Opener opener, Consumer<String> refuse) {
    void open(PlanRow row) {
        String control = row.control();
        background.read(
                () -> desk.claim(row),
                found -> found.ifPresentOrElse(
                        opener::open,
                        () -> refuse.accept(
                                Texts.of(control.isBlank() ? "checks.claim.none" : "checks.claim.not-ours", control))),
                failure -> refuse.accept(Texts.of("checks.claim.unread", control, failure.message())));
    }
}
