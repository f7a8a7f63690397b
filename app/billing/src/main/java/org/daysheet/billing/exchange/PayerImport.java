package org.daysheet.billing.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daysheet.billing.enrolments.Enrolments;
import org.daysheet.billing.practice.AssignmentTerms;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerGates;
import org.daysheet.billing.practice.PayerGates.Wish;
import org.daysheet.billing.practice.PayerReference;
import org.daysheet.billing.practice.PayerTimes;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.PayerWishes.Authorization;
import org.daysheet.billing.practice.PayerWishes.DrugCodes;
import org.daysheet.billing.practice.Practices;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;

/// Who is billed.
final class PayerImport implements CsvImport {
    private static final Map<PayerReference, String> REFERENCES = Map.of(
            PayerReference.SECOND, "second_number",
            PayerReference.TAX_ID, "payer_tax_id",
            PayerReference.OFFICE, "claim_office",
            PayerReference.NAIC, "naic",
            PayerReference.PROVIDER, "provider_number",
            PayerReference.LOCATION, "location_number");

    private final Practices practices;
    private final PayerAgreements agreements;

    PayerImport(Practices practices, Enrolments enrolments) {
        this.practices = practices;
        this.agreements = new PayerAgreements(practices.profiles(), enrolments);
    }

    @Override
    public RowOutcome apply(Tx tx, CsvRow row) {
        String code = row.needed("payer_code");
        Optional<Payer> before = practices.payerByCode(tx, code);
        Optional<Payer> same = before.filter(payer -> payer.facts().code().equals(code));
        PayerFacts known = same.map(Payer::facts).orElseGet(() -> PayerFacts.of("?", code, "ZZ"));
        String indicator =
                row.needed("filing_indicator", PayerImport::indicator, "ZZ", "exchange.csv.no-filing-indicator");
        PayerWishes usual = PayerWishes.usual(indicator);
        PayerWishes wished = same.isPresent() ? known.wishes() : usual;
        var facts = new PayerFacts(
                row.needed("payer_name"),
                code,
                indicator,
                row.address("", known.address()),
                row.text("phone", known.phone()),
                times(row, known.times()),
                assignment(row, known.assignment()),
                row.flag("copay_stays_with_patient", true, known.copayStaysWithPatient()),
                wishes(row, wished, usual),
                references(row, known.references()));
        List<String> aliases = row.several("aliases", Optional::of, "exchange.csv.empty");
        PayerAgreements.Said said = agreements.read(tx, row, same.map(Payer::id).orElse(null));
        boolean isUsed = row.flag("active", true, same.map(Payer::isActive).orElse(true));
        if (!row.isSound()) {
            return RowOutcome.NOT_COUNTED;
        }
        PayerId id = practices.keepPayer(tx, facts);
        agreements.keep(tx, id, said);
        practices.switchPayer(tx, id, isUsed);
        aliases.forEach(alias -> practices.addAlias(tx, id, alias));
        return before.isPresent() ? RowOutcome.KNOWN : RowOutcome.NEW;
    }

    private static AssignmentTerms assignment(CsvRow row, AssignmentTerms known) {
        AssignmentTerms usual = AssignmentTerms.USUAL;
        return new AssignmentTerms(
                code(row, "accepts_assignment", PayerImport::acceptance, usual.acceptance(), known.acceptance()),
                code(row, "assigns_benefits", PayerImport::benefits, usual.benefits(), known.benefits()),
                code(row, "release", PayerImport::release, usual.release(), known.release()),
                row.flag("signed_by_provider", false, known.isSignedByProvider()));
    }

    private static String code(
            CsvRow row, String column, Function<String, Optional<String>> parser, String usual, String known) {
        return row.has(column)
                ? row.optional(column, parser, "exchange.csv.no-code-of-claim").orElse(usual)
                : known;
    }

    /// In the codes of the claim, or yes and no.
    private static Optional<String> acceptance(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "a", "yes", "y", "true", "1" -> Optional.of("A");
            case "b" -> Optional.of("B");
            case "c", "no", "n", "false", "0" -> Optional.of("C");
            default -> Optional.empty();
        };
    }

    private static Optional<String> benefits(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(AssignmentTerms.BENEFITS::contains);
    }

    private static Optional<String> release(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(AssignmentTerms.RELEASES::contains);
    }

    private static PayerWishes wishes(CsvRow row, PayerWishes known, PayerWishes usual) {
        return new PayerWishes(
                row.flag("follows_pair_edits", true, known.followsPairEdits()),
                row.has("wants_ndc")
                        ? row.optional("wants_ndc", DrugCodes::of, "exchange.csv.no-ndc-wish")
                                .orElse(usual.drugCodes())
                        : known.drugCodes(),
                row.has("wants_number")
                        ? row.optional("wants_number", Authorization::of, "exchange.csv.no-number-wish")
                                .orElse(usual.authorization())
                        : known.authorization(),
                gates(row, known.gates()));
    }

    private static Map<PayerReference, String> references(CsvRow row, Map<PayerReference, String> known) {
        Map<PayerReference, String> numbers = new EnumMap<>(PayerReference.class);
        numbers.putAll(known);
        REFERENCES.forEach((kind, column) -> {
            if (row.has(column)) {
                numbers.put(kind, row.shaped(column, "", kind::isNumber, "exchange.csv.no-payer-reference"));
            }
        });
        if (!PayerReference.haveRoom(numbers)) {
            row.wrong("claim_office", "", "exchange.csv.payer-references-many", PayerReference.MOST_OF_PAYER);
        }
        return numbers;
    }

    private static PayerGates gates(CsvRow row, PayerGates known) {
        return new PayerGates(
                row.has("without_number")
                        ? row.optional("without_number", PayerImport::gate, "exchange.csv.no-gate")
                                .orElse(PayerGates.USUAL.number())
                        : known.number(),
                row.has("wants_eligibility")
                        ? row.optional("wants_eligibility", Wish::of, "exchange.csv.no-eligibility-wish")
                                .orElse(PayerGates.USUAL.eligibility())
                        : known.eligibility(),
                row.has("eligibility_days")
                        ? row.optional("eligibility_days", PayerImport::days, "exchange.csv.no-eligibility-days")
                                .orElse(null)
                        : known.eligibilityDays());
    }

    private static Optional<Wish> gate(String text) {
        return Wish.of(text).filter(wish -> wish != Wish.NOT_ASKED);
    }

    private static Optional<Integer> days(String text) {
        return text.matches("[0-9]{1,4}")
                ? Optional.of(Integer.valueOf(text)).filter(days -> days <= PayerGates.MOST_DAYS)
                : Optional.empty();
    }

    private static PayerTimes times(CsvRow row, PayerTimes known) {
        PayerTimes usual = PayerTimes.USUAL;
        return new PayerTimes(
                row.number("timely_filing_days", usual.timelyFilingDays(), known.timelyFilingDays()),
                row.number("acknowledgment_days", usual.acknowledgmentDays(), known.acknowledgmentDays()),
                row.number("status_days", usual.statusDays(), known.statusDays()),
                row.number("payment_days", usual.paymentDays(), known.paymentDays()),
                row.number("appeal_days", usual.appealDays(), known.appealDays()),
                row.number("follow_up_days", usual.followUpDays(), known.followUpDays()));
    }

    private static Optional<String> indicator(String text) {
        String tidy = text.toUpperCase(Locale.ROOT);
        return tidy.matches("[A-Z0-9]{2}") ? Optional.of(tidy) : Optional.empty();
    }
}
