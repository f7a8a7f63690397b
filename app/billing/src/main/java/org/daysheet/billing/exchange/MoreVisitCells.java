package org.daysheet.billing.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.AccidentCase;
import org.daysheet.billing.encounters.ClaimNote;
import org.daysheet.billing.encounters.LineFacts;
import org.daysheet.billing.encounters.LineParties;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.billing.encounters.VisitDate;
import org.daysheet.billing.practice.PracticeFacts;

/// What the rarer cells of a visit's rows say.
final class MoreVisitCells {
    private MoreVisitCells() {}

    static MoreCircumstances more(CsvRow row) {
        return new MoreCircumstances(
                row.text("referral"),
                row.shaped("clia", "", PracticeFacts::isClia, "exchange.csv.no-clia"),
                row.optional("delay_reason", MoreVisitCells::delayReason, "exchange.csv.no-delay-reason")
                        .orElse(""),
                row.optional("special_program", MoreVisitCells::specialProgram, "exchange.csv.no-special-program")
                        .orElse(""),
                row.money("patient_paid").orElse(null),
                dates(row),
                papers(row),
                RareCareCells.care(row));
    }

    /// Each kind of day has a column of its name: `last_seen_on`.
    private static Map<VisitDate, LocalDate> dates(CsvRow row) {
        Map<VisitDate, LocalDate> dates = new EnumMap<>(VisitDate.class);
        for (VisitDate kind : VisitDate.values()) {
            row.date(column(kind)).ifPresent(day -> dates.put(kind, day));
        }
        return dates;
    }

    static String column(VisitDate kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "_on";
    }

    private static List<Papers> papers(CsvRow row) {
        List<Papers> papers = row.several("papers", Papers::parse, "exchange.csv.no-papers");
        if (papers.size() > MoreCircumstances.MOST_PAPERS) {
            row.wrong("papers", "", "exchange.csv.papers-too-many", papers.size());
            return List.of();
        }
        return papers;
    }

    static AccidentCase accidentCase(CsvRow row) {
        String contact = row.text("injured_contact");
        String phone = row.text("injured_contact_phone");
        boolean isWhole = contact.isEmpty() == phone.isEmpty();
        if (!isWhole) {
            row.wrong("injured_contact_phone", phone, "exchange.csv.no-injured-contact");
        }
        return new AccidentCase(
                row.text("accident_case"),
                row.text("adjuster"),
                row.text("adjuster_phone"),
                isWhole ? contact : "",
                isWhole ? phone : "");
    }

    /// Without words there is nothing a kind could be of.
    static ClaimNote note(CsvRow row) {
        Optional<ClaimNote.Kind> kind =
                row.optional("note_kind", MoreVisitCells::noteKind, "exchange.csv.no-note-kind");
        if (kind.isPresent() && row.text("note").isEmpty()) {
            row.wrong("note_kind", row.text("note_kind"), "exchange.csv.no-note", row.text("note_kind"));
        }
        return new ClaimNote(kind.orElse(ClaimNote.Kind.ADD), row.text("note"));
    }

    private static Optional<ClaimNote.Kind> noteKind(String text) {
        return Stream.of(ClaimNote.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(text))
                .findFirst();
    }

    static LineFacts line(CsvRow row) {
        String prescription = row.text("prescription");
        if (!prescription.isEmpty() && row.text("ndc").isEmpty()) {
            row.wrong("prescription", prescription, "exchange.csv.no-drug-prescribed");
        }
        return new LineFacts(
                row.flag("emergency", false),
                row.flag("epsdt", false),
                row.flag("family_planning", false),
                row.flag("copay_exempt", false),
                row.text("line_note"),
                prescription,
                LineParties.NONE,
                ParticularCells.ofLine(row));
    }

    private static Optional<String> delayReason(String text) {
        return Optional.of(text).filter(MoreCircumstances.DELAY_REASONS::contains);
    }

    /// Also without the zero that spreadsheets drop.
    private static Optional<String> specialProgram(String text) {
        String code = text.length() == 1 ? "0" + text : text;
        return Optional.of(code).filter(MoreCircumstances.SPECIAL_PROGRAMS::contains);
    }
}
