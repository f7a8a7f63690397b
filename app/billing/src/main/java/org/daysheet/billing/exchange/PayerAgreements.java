package org.daysheet.billing.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.billing.enrolments.Enrolment;
import org.daysheet.billing.enrolments.EnrolmentFacts;
import org.daysheet.billing.enrolments.EnrolmentKind;
import org.daysheet.billing.enrolments.EnrolmentStatus;
import org.daysheet.billing.enrolments.Enrolments;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.billing.practice.SubmissionProfiles;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;

/// How claims get to a payer, and what it agreed to, in the cells of its row.
final class PayerAgreements {
    private final SubmissionProfiles profiles;
    private final Enrolments enrolments;

    PayerAgreements(SubmissionProfiles profiles, Enrolments enrolments) {
        this.profiles = profiles;
        this.enrolments = enrolments;
    }

    /// What a row says.
    ///
    /// @param ways by which profiles files go
    /// @param steps of its enrolments
    record Said(PayerWays ways, List<Step> steps) {}

    /// How an enrolment stands by a row.
    ///
    /// @param on since when, null when that is not told
    /// @param from from which day on it holds, null when that is not told
    record Step(
            EnrolmentKind kind,
            EnrolmentStatus status,
            @Nullable LocalDate on,
            @Nullable LocalDate from) {}

    /// Reads the cells; what is wrong in them is said of the row. Columns that are absent leave things as they are.
    Said read(Tx tx, CsvRow row, @Nullable PayerId payer) {
        PayerWays known = payer == null ? PayerWays.NONE : SubmissionProfiles.ways(tx, payer);
        PayerWays ways = new PayerWays(
                way(tx, row, "usual_profile", "usual_number", known.usual()),
                way(tx, row, "spare_profile", "spare_number", known.spare()));
        List<Step> steps = new ArrayList<>();
        step(row, EnrolmentKind.CLAIMS, "claims").ifPresent(steps::add);
        step(row, EnrolmentKind.ERA, "era").ifPresent(steps::add);
        step(row, EnrolmentKind.EFT, "eft").ifPresent(steps::add);
        return new Said(ways, List.copyOf(steps));
    }

    /// Keeps what a sound row says.
    void keep(Tx tx, PayerId payer, Said said) {
        profiles.keepWays(tx, payer, said.ways());
        said.steps().forEach(step -> enrolments.record(tx, facts(tx, payer, step)));
    }

    /// Contact and note stay as they were; so does the day while nothing else is said.
    private static EnrolmentFacts facts(Tx tx, PayerId payer, Step step) {
        Optional<EnrolmentFacts> same = Enrolments.standing(tx, List.of(payer)).stream()
                .map(Enrolment::facts)
                .filter(facts -> facts.kind() == step.kind())
                .findFirst();
        LocalDate on = step.on();
        LocalDate since = on != null
                ? on
                : same.filter(facts -> facts.status() == step.status())
                        .map(EnrolmentFacts::on)
                        .orElse(tx.today());
        return new EnrolmentFacts(
                payer,
                null,
                step.kind(),
                step.status(),
                since,
                step.from(),
                same.map(EnrolmentFacts::contact).orElse(""),
                same.map(EnrolmentFacts::note).orElse(""));
    }

    private static @Nullable PayerWay way(Tx tx, CsvRow row, String profile, String number, @Nullable PayerWay known) {
        if (!row.has(profile)) {
            return known;
        }
        return row.optional(profile, name -> SubmissionProfiles.byName(tx, name), "exchange.csv.no-profile")
                .map(SubmissionProfile::id)
                .map(id -> new PayerWay(id, row.text(number, known == null ? "" : known.payerCode())))
                .orElse(null);
    }

    /// An empty cell says nothing new.
    private static Optional<Step> step(CsvRow row, EnrolmentKind kind, String prefix) {
        if (!row.has(prefix + "_enrolment")) {
            return Optional.empty();
        }
        Optional<EnrolmentStatus> status =
                row.optional(prefix + "_enrolment", PayerAgreements::status, "exchange.csv.no-enrolment");
        @Nullable LocalDate on = row.date(prefix + "_enrolment_on").orElse(null);
        @Nullable LocalDate from = row.date(prefix + "_enrolled_from").orElse(null);
        return status.map(one -> new Step(kind, one, on, from));
    }

    private static Optional<EnrolmentStatus> status(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return Stream.of(EnrolmentStatus.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
