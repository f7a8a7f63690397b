package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.desktop.parts.Details;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;

/// Everything about a claim, for the panel below the list.
///
/// @param row the claim as it stands now
/// @param patient who was treated
/// @param visit what it asks for
/// @param facts one line about it
/// @param checked what the last check came to, in words
/// @param findings what the last check found
/// @param earlier the checks before it, newest first
/// @param versions its sendings, newest first
/// @param history what happened to it, newest first
/// @param money what became of its charges
/// @param answers what checks say about it, newest first
public record ClaimPage(
        ClaimRow row,
        PatientId patient,
        EncounterId visit,
        String facts,
        String checked,
        List<FindingRow> findings,
        List<EarlierCheck> earlier,
        List<VersionRow> versions,
        List<HistoryRow> history,
        List<Details.Part> money,
        List<AnswerRow> answers) {
    /// A check that was followed by another one.
    ///
    /// @param words when it was, of which sending, and what it came to
    /// @param findings what it found, in words
    public record EarlierCheck(String words, List<String> findings) {
        public EarlierCheck {
            findings = List.copyOf(findings);
        }
    }

    public ClaimPage {
        findings = List.copyOf(findings);
        earlier = List.copyOf(earlier);
        versions = List.copyOf(versions);
        history = List.copyOf(history);
        money = List.copyOf(money);
        answers = List.copyOf(answers);
    }
}
