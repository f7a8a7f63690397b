package org.daysheet.desktop.settings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daysheet.billing.claims.AnswerDays;
import org.daysheet.billing.practice.AssignmentTerms;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerGates;
import org.daysheet.billing.practice.PayerGates.Wish;
import org.daysheet.billing.practice.PayerReference;
import org.daysheet.billing.practice.PayerRulebook;
import org.daysheet.billing.practice.PayerTimes;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.types.id.SubmissionProfileId;
import org.jspecify.annotations.Nullable;

/// Payers and their rules. The payer number tells one from another: it stays as it was entered.
///
/// @param desk keeps them
/// @param today the day on which something is learned
record PayerKind(SettingsDesk desk, Supplier<LocalDate> today) implements Kind<PayerRow, PayerField> {
    private static final List<PayerField> ADDRESS =
            List.of(PayerField.STREET, PayerField.MORE, PayerField.CITY, PayerField.STATE, PayerField.ZIP);

    @Override
    public List<PayerField> fields() {
        return List.of(PayerField.values());
    }

    @Override
    public List<PayerRow> read() {
        var aliases = desk.aliases();
        var days = desk.answerDays();
        var ways = desk.ways();
        var enrolments = desk.enrolments();
        var books = desk.rulebooks();
        int remindAfter = desk.remindAfter();
        @Nullable
        SubmissionProfileId main = desk.profiles().stream()
                .filter(SubmissionProfile::isMain)
                .map(SubmissionProfile::id)
                .findFirst()
                .orElse(null);
        return desk.payers().stream()
                .map(payer -> new PayerRow(
                        payer,
                        aliases.getOrDefault(payer.id(), List.of()),
                        days.getOrDefault(payer.id(), AnswerDays.USUAL),
                        ways.getOrDefault(payer.id(), PayerWays.NONE),
                        enrolments.getOrDefault(payer.id(), List.of()),
                        books.getOrDefault(payer.id(), PayerRulebook.of(payer.facts())),
                        remindAfter,
                        main))
                .toList();
    }

    @Override
    public Map<PayerField, String> texts(PayerRow row) {
        Payer payer = row.payer();
        PayerFacts facts = payer.facts();
        Map<PayerField, String> texts = times(facts.times());
        texts.put(PayerField.NAME, facts.name());
        texts.put(PayerField.CODE, facts.code());
        texts.put(PayerField.INDICATOR, facts.filingIndicator());
        texts.put(PayerField.PHONE, facts.phone());
        texts.put(PayerField.ALIAS, String.join(", ", row.aliases()));
        texts.putAll(assignment(facts.assignment()));
        texts.put(PayerField.COPAY, facts.copayStaysWithPatient() ? FormGrid.YES : "");
        texts.putAll(wishes(facts.wishes()));
        facts.references().forEach((kind, number) -> texts.put(field(kind), number));
        put(texts, PayerField.USUAL, PayerField.USUAL_CODE, row.ways().usual());
        put(texts, PayerField.SPARE, PayerField.SPARE_CODE, row.ways().spare());
        texts.putAll(EnrolmentForm.texts(row));
        texts.put(PayerField.STREET, facts.address().line1());
        texts.put(PayerField.MORE, facts.address().line2());
        texts.put(PayerField.CITY, facts.address().city());
        texts.put(PayerField.STATE, facts.address().state());
        texts.put(PayerField.ZIP, FieldReading.zip(facts.address().zip()));
        return texts;
    }

    private static Map<PayerField, String> times(PayerTimes times) {
        Map<PayerField, String> texts = new EnumMap<>(PayerField.class);
        texts.put(PayerField.FILING_DAYS, String.valueOf(times.timelyFilingDays()));
        texts.put(PayerField.ACK_DAYS, typed(times.acknowledgmentDays()));
        texts.put(PayerField.STATUS_DAYS, typed(times.statusDays()));
        texts.put(PayerField.PAYMENT_DAYS, typed(times.paymentDays()));
        texts.put(PayerField.APPEAL_DAYS, String.valueOf(times.appealDays()));
        texts.put(PayerField.FOLLOW_UP_DAYS, String.valueOf(times.followUpDays()));
        return texts;
    }

    /// Nothing where nobody typed anything: then what is learned counts.
    private static String typed(int days) {
        return days == PayerTimes.LEARNED ? "" : String.valueOf(days);
    }

    private static void put(
            Map<PayerField, String> texts, PayerField profile, PayerField code, @Nullable PayerWay way) {
        texts.put(profile, way == null ? "" : way.profile().toString());
        texts.put(code, way == null ? "" : way.payerCode());
    }

    /// A way by the main profile is none of its own, unless the payer has another number there.
    private static @Nullable PayerWay way(
            FieldReading<PayerField> reading, Form<PayerField> form, PayerField profile, PayerField code) {
        String chosen = form.typed(profile);
        if (chosen.isEmpty() && !form.typed(code).isEmpty()) {
            reading.fault(profile, "settings.wrong.no-way");
        }
        return chosen.isEmpty()
                ? null
                : new PayerWay(new SubmissionProfileId(Long.parseLong(chosen)), form.typed(code));
    }

    private static Map<PayerField, String> assignment(AssignmentTerms terms) {
        return Map.of(
                PayerField.ASSIGNMENT,
                terms.acceptance(),
                PayerField.BENEFITS,
                terms.benefits(),
                PayerField.RELEASE,
                terms.release(),
                PayerField.SIGNED,
                terms.isSignedByProvider() ? FormGrid.YES : "");
    }

    private static AssignmentTerms assignment(Form<PayerField> form) {
        return new AssignmentTerms(
                form.typed(PayerField.ASSIGNMENT),
                form.typed(PayerField.BENEFITS),
                form.typed(PayerField.RELEASE),
                form.typed(PayerField.SIGNED).equals(FormGrid.YES));
    }

    private static Map<PayerField, String> wishes(PayerWishes wishes) {
        return Map.of(
                PayerField.PAIRS,
                wishes.followsPairEdits() ? FormGrid.YES : "",
                PayerField.DRUGS,
                wishes.drugCodes().name(),
                PayerField.NUMBER,
                wishes.authorization().name(),
                PayerField.WITHOUT_NUMBER,
                wishes.gates().number().name(),
                PayerField.ELIGIBILITY,
                wishes.gates().eligibility().name(),
                PayerField.ELIGIBILITY_DAYS,
                days(wishes.gates().eligibilityDays()));
    }

    private static String days(@Nullable Integer days) {
        return days == null ? "" : days.toString();
    }

    private static PayerWishes wishes(Form<PayerField> form, @Nullable Integer eligibilityDays) {
        return new PayerWishes(
                form.typed(PayerField.PAIRS).equals(FormGrid.YES),
                PayerWishes.DrugCodes.valueOf(form.typed(PayerField.DRUGS)),
                PayerWishes.Authorization.valueOf(form.typed(PayerField.NUMBER)),
                new PayerGates(
                        Wish.valueOf(form.typed(PayerField.WITHOUT_NUMBER)),
                        Wish.valueOf(form.typed(PayerField.ELIGIBILITY)),
                        eligibilityDays));
    }

    /// How many days before the service a coverage may be checked, 0 for the day itself; null for any.
    static @Nullable Integer eligibilityDays(
            FieldReading<PayerField> reading, Form<PayerField> form, PayerField field) {
        return form.typed(field).isEmpty()
                ? null
                : reading.value(field, PayerKind::count, "settings.wrong.eligibility-days")
                        .orElse(null);
    }

    private static Optional<Integer> count(String typed) {
        return typed.matches("[0-9]{1,4}")
                ? Optional.of(Integer.valueOf(typed)).filter(days -> days <= PayerGates.MOST_DAYS)
                : Optional.empty();
    }

    @Override
    public Map<PayerField, String> fresh() {
        Map<PayerField, String> texts = times(PayerTimes.USUAL);
        texts.put(PayerField.INDICATOR, "CI");
        texts.putAll(assignment(AssignmentTerms.USUAL));
        texts.put(PayerField.COPAY, FormGrid.YES);
        texts.putAll(wishes(PayerWishes.usual("CI")));
        return texts;
    }

    @Override
    public Optional<Runnable> keeping(Form<PayerField> form, @Nullable PayerRow known) {
        FieldReading<PayerField> reading = new FieldReading<>(form);
        String name = reading.needed(PayerField.NAME);
        String code = reading.needed(PayerField.CODE);
        Optional<String> indicator =
                reading.value(PayerField.INDICATOR, PayerKind::indicator, "settings.wrong.indicator");
        PayerTimes times = new PayerTimes(
                reading.days(PayerField.FILING_DAYS),
                reading.daysOr(PayerField.ACK_DAYS, PayerTimes.LEARNED),
                reading.daysOr(PayerField.STATUS_DAYS, PayerTimes.LEARNED),
                reading.daysOr(PayerField.PAYMENT_DAYS, PayerTimes.LEARNED),
                reading.days(PayerField.APPEAL_DAYS),
                reading.days(PayerField.FOLLOW_UP_DAYS));
        PostalAddress address = reading.address(ADDRESS);
        String phone = reading.phone(PayerField.PHONE);
        PayerWays ways = new PayerWays(
                way(reading, form, PayerField.USUAL, PayerField.USUAL_CODE),
                way(reading, form, PayerField.SPARE, PayerField.SPARE_CODE));
        @Nullable Integer days = eligibilityDays(reading, form, PayerField.ELIGIBILITY_DAYS);
        Map<PayerReference, String> references = references(reading);
        PayerNews news = news(reading, form, ways, known);
        if (!reading.isSound() || indicator.isEmpty()) {
            return Optional.empty();
        }
        PayerFacts facts = new PayerFacts(
                name,
                code,
                indicator.get(),
                address,
                phone,
                times,
                assignment(form),
                form.typed(PayerField.COPAY).equals(FormGrid.YES),
                wishes(form, days),
                references);
        @Nullable List<String> aliases = aliases(form, known);
        return Optional.of(() -> desk.keepPayer(facts, ways, aliases, news));
    }

    /// All other numbers of the payer; null for a field that nobody touched, which changes none.
    private static @Nullable List<String> aliases(Form<PayerField> form, @Nullable PayerRow known) {
        return known != null && !form.isChanged(PayerField.ALIAS)
                ? null
                : Stream.of(form.typed(PayerField.ALIAS).split("[\\s,;]+", -1))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }

    private static PayerField field(PayerReference kind) {
        return PayerField.valueOf("REF_" + kind.name());
    }

    private static Map<PayerReference, String> references(FieldReading<PayerField> reading) {
        Map<PayerReference, String> numbers = new EnumMap<>(PayerReference.class);
        for (PayerReference kind : PayerReference.values()) {
            numbers.put(
                    kind,
                    reading.shaped(
                            field(kind),
                            kind::isNumber,
                            switch (kind) {
                                case TAX_ID -> "settings.wrong.payer-tax-id";
                                case NAIC -> "settings.wrong.naic";
                                case SECOND, OFFICE, PROVIDER, LOCATION -> "settings.wrong.payer-number";
                            }));
        }
        if (!PayerReference.haveRoom(numbers)) {
            reading.fault(PayerField.REF_OFFICE, "settings.wrong.payer-numbers-many");
        }
        return numbers;
    }

    private PayerNews news(
            FieldReading<PayerField> reading, Form<PayerField> form, PayerWays ways, @Nullable PayerRow known) {
        EnrolmentForm enrolments = new EnrolmentForm(today);
        int remindAfter = form.isChanged(PayerField.ENROL_REMIND) ? reading.daysOr(PayerField.ENROL_REMIND, 0) : 0;
        return new PayerNews(
                enrolments.learned(reading, form, ways, known),
                enrolments.letter(reading, form),
                new RulebookForm(today).said(reading, form),
                remindAfter == 0 ? null : remindAfter);
    }

    private static Optional<String> indicator(String typed) {
        String tidy = typed.toUpperCase(Locale.ROOT);
        return tidy.matches("[A-Z0-9]{2}") ? Optional.of(tidy) : Optional.empty();
    }

    @Override
    public Optional<PayerField> named() {
        return Optional.of(PayerField.CODE);
    }

    @Override
    public String key(PayerRow row) {
        return row.payer().facts().code();
    }

    @Override
    public String key(Form<PayerField> form) {
        return form.typed(PayerField.CODE);
    }

    @Override
    public Optional<PayerField> field(String refusal) {
        return switch (refusal) {
            case "practice.payer.alias-taken" -> Optional.of(PayerField.ALIAS);
            case "practice.payer.ways-alike" -> Optional.of(PayerField.SPARE);
            case "enrolments.proof.kind", "enrolments.proof.large", "enrolments.proof.unreadable" ->
                Optional.of(PayerField.ENROL_LETTER);
            default -> Optional.empty();
        };
    }
}
