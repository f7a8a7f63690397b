package org.daysheet.desktop.reports;

import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.kpi.ReceivableClass;
import org.jspecify.annotations.Nullable;

/// A part of the aging: of which class, who owes, and how old.
///
/// @param group the class, null for all of them
/// @param owner as the line is called, null for all of them
/// @param bucket place of the age, null for all ages with what is not billed and the credits
public record AgingChoice(
        @Nullable ReceivableClass group,
        @Nullable String owner,
        @Nullable Integer bucket) {
    /// Who owes, in words; with the class where it is not told by who owes.
    String who() {
        String everybody = Texts.of("reports.open.everybody");
        if (group == null) {
            return owner == null ? everybody : owner;
        }
        if (owner == null) {
            return Texts.of("reports.open.class", group.words(), everybody);
        }
        return group.isCase() ? Texts.of("reports.open.class", group.words(), owner) : owner;
    }
}
