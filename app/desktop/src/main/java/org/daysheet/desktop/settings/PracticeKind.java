package org.daysheet.desktop.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.crossovers.Crossovers;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.MammographyUnit;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.TaxId;
import org.jspecify.annotations.Nullable;

/// The practice itself.
///
/// @param desk keeps it
record PracticeKind(SettingsDesk desk) implements Kind<PracticeAnswers, PracticeField> {
    private static final List<PracticeField> ADDRESS = List.of(
            PracticeField.STREET, PracticeField.MORE, PracticeField.CITY, PracticeField.STATE, PracticeField.ZIP);
    private static final List<PracticeField> PAY_TO = List.of(
            PracticeField.PAY_STREET,
            PracticeField.PAY_MORE,
            PracticeField.PAY_CITY,
            PracticeField.PAY_STATE,
            PracticeField.PAY_ZIP);

    @Override
    public List<PracticeField> fields() {
        return List.of(PracticeField.values());
    }

    @Override
    public List<PracticeAnswers> read() {
        return List.of(new PracticeAnswers(desk.practice(), desk.crossoverDays()));
    }

    @Override
    public Map<PracticeField, String> texts(PracticeAnswers answers) {
        PracticeFacts facts = answers.facts();
        OptionalInt days = answers.crossoverDays();
        Map<PracticeField, String> texts = new EnumMap<>(PracticeField.class);
        texts.put(PracticeField.CROSSOVER_DAYS, days.isPresent() ? Integer.toString(days.getAsInt()) : "");
        PersonName person = facts.person();
        texts.put(PracticeField.NAME, facts.name());
        texts.put(PracticeField.LAST, person == null ? "" : person.last());
        texts.put(PracticeField.FIRST, person == null ? "" : person.first());
        texts.put(PracticeField.NPI, facts.npi().value());
        texts.put(PracticeField.TAX_ID, taxId(facts.taxId()));
        texts.put(PracticeField.TAXONOMY, facts.taxonomy());
        put(texts, ADDRESS, facts.address());
        put(texts, PAY_TO, facts.payTo());
        texts.put(PracticeField.CONTACT, facts.contact().name());
        texts.put(PracticeField.PHONE, facts.contact().phone());
        texts.put(PracticeField.EMAIL, facts.contact().email());
        texts.put(PracticeField.CLIA, facts.clia());
        texts.put(PracticeField.MAMMOGRAPHY, facts.mammography().certificate());
        texts.put(
                PracticeField.MAMMOGRAPHY_FOR,
                facts.mammography().procedures().stream()
                        .map(ProcedureCode::value)
                        .collect(Collectors.joining(" ")));
        return texts;
    }

    private static void put(Map<PracticeField, String> texts, List<PracticeField> fields, PostalAddress address) {
        texts.put(fields.get(0), address.line1());
        texts.put(fields.get(1), address.line2());
        texts.put(fields.get(2), address.city());
        texts.put(fields.get(3), address.state());
        texts.put(fields.get(4), FieldReading.zip(address.zip()));
    }

    private static String taxId(TaxId id) {
        String digits = id.digits();
        return id.kind() == TaxId.Kind.EI
                ? digits.substring(0, 2) + "-" + digits.substring(2)
                : digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + digits.substring(5);
    }

    @Override
    public Map<PracticeField, String> fresh() {
        return Map.of();
    }

    @Override
    public Optional<Runnable> keeping(Form<PracticeField> form, @Nullable PracticeAnswers known) {
        FieldReading<PracticeField> reading = new FieldReading<>(form);
        String name = reading.needed(PracticeField.NAME);
        Optional<Npi> npi = reading.value(PracticeField.NPI, Npi::parse, "settings.wrong.npi");
        Optional<TaxId> taxId = reading.value(PracticeField.TAX_ID, TaxId::parse, "settings.wrong.tax-id");
        String taxonomy = reading.shaped(PracticeField.TAXONOMY, ProviderFacts::isTaxonomy, "settings.wrong.taxonomy");
        PostalAddress address = reading.address(ADDRESS);
        if (PostalAddress.isBox(address.line1())) {
            reading.fault(PracticeField.STREET, "forms.wrong.box");
        }
        PostalAddress payTo = reading.address(PAY_TO);
        String phone = reading.phone(PracticeField.PHONE);
        String email = reading.shaped(PracticeField.EMAIL, Contact::isEmail, "settings.wrong.email");
        String clia = reading.shaped(PracticeField.CLIA, PracticeFacts::isClia, "settings.wrong.clia");
        MammographyUnit mammography = mammography(reading, form);
        String days =
                reading.shaped(PracticeField.CROSSOVER_DAYS, PracticeKind::isDays, "settings.wrong.crossover-days");
        @Nullable
        PersonName person =
                person(form, reading, known == null ? null : known.facts().person());
        if (!reading.isSound() || npi.isEmpty() || taxId.isEmpty()) {
            return Optional.empty();
        }
        PracticeFacts facts = new PracticeFacts(
                name,
                person,
                npi.get(),
                taxId.get(),
                taxonomy,
                address,
                payTo,
                new Contact(form.typed(PracticeField.CONTACT), phone, email),
                known == null ? Submitter.NONE : known.facts().submitter(),
                clia,
                mammography);
        OptionalInt after = days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(days));
        return Optional.of(() -> {
            desk.keepPractice(facts);
            if (known == null || !known.crossoverDays().equals(after)) {
                desk.keepCrossoverDays(after);
            }
        });
    }

    private static MammographyUnit mammography(FieldReading<PracticeField> reading, Form<PracticeField> form) {
        List<Optional<ProcedureCode>> codes = Stream.of(
                        form.typed(PracticeField.MAMMOGRAPHY_FOR).split("[\\s,;]+", -1))
                .filter(code -> !code.isEmpty())
                .map(ProcedureCode::parse)
                .toList();
        if (codes.stream().anyMatch(Optional::isEmpty)) {
            reading.fault(PracticeField.MAMMOGRAPHY_FOR, "settings.wrong.mammography-for");
        }
        if (!codes.isEmpty() && form.typed(PracticeField.MAMMOGRAPHY).isEmpty()) {
            reading.fault(PracticeField.MAMMOGRAPHY, "settings.wrong.mammography-missing");
        }
        return new MammographyUnit(
                reading.shaped(PracticeField.MAMMOGRAPHY, MammographyUnit::isCertificate, "settings.wrong.mammography"),
                codes.stream().flatMap(Optional::stream).toList());
    }

    private static boolean isDays(String typed) {
        return typed.matches("[1-9][0-9]{0,2}") && Integer.parseInt(typed) <= Crossovers.MOST_DAYS;
    }

    /// Middle name and suffix, which the form does not ask for, stay with the same person.
    private static @Nullable PersonName person(
            Form<PracticeField> form, FieldReading<PracticeField> reading, @Nullable PersonName known) {
        boolean isNobody = form.typed(PracticeField.LAST).isEmpty()
                && form.typed(PracticeField.FIRST).isEmpty();
        if (isNobody) {
            return null;
        }
        String last = reading.needed(PracticeField.LAST);
        String first = reading.needed(PracticeField.FIRST);
        if (last.isEmpty()) {
            return null;
        }
        boolean isSame =
                known != null && known.last().equals(last) && known.first().equals(first);
        return isSame ? known : PersonName.of(last, first);
    }

    @Override
    public String key(PracticeAnswers answers) {
        return "";
    }

    @Override
    public String key(Form<PracticeField> form) {
        return "";
    }
}
