package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.billing.eligibility.EligibilityChannel;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.eligibility.EligibilityFacts;
import org.daysheet.billing.eligibility.ToldBenefits;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The form of an eligibility check: what a payer said now, or the correction of what was written down before.
public final class EligibilityFormViewModel {
    private final PeopleDesk desk;
    private final Supplier<LocalDate> today;
    private final Draft<EligibilityField> draft;
    private final Form<EligibilityField> form;
    private final Latest reads;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper atHand = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
    private @Nullable EligibilityBook book;

    /// @param isInFront whether a person sees the form now
    EligibilityFormViewModel(
            PeopleDesk desk, Background background, Supplier<LocalDate> today, BooleanSupplier isInFront) {
        this.desk = desk;
        this.today = today;
        this.reads = new Latest(background);
        this.draft = new Draft<>(List.of(EligibilityField.values()), background, isInFront)
                .readBy(this::keeping)
                .refusedAt(EligibilityFormViewModel::field);
        this.form = draft.form();
        form.text(EligibilityField.COVERAGE).addListener((_, _, _) -> tell());
    }

    public Draft<EligibilityField> draft() {
        return draft;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// What the payer will ask for about the chosen coverage.
    public ReadOnlyStringProperty atHand() {
        return atHand.getReadOnlyProperty();
    }

    /// What the payer said about it the last time.
    public ReadOnlyStringProperty last() {
        return last.getReadOnlyProperty();
    }

    public LocalDate today() {
        return today.get();
    }

    /// The coverages to choose from.
    List<Offer> coverages() {
        EligibilityBook known = book;
        return known == null ? List.of() : known.names().offers();
    }

    /// Begins what a payer says about a coverage.
    ///
    /// @param coverage which one, null for the first that holds on the day
    /// @param service for which day, null for today
    /// @param then what is done once the form is filled
    void begin(
            PatientId patient,
            @Nullable CoverageId coverage,
            @Nullable LocalDate service,
            Consumer<String> failed,
            Runnable then) {
        LocalDate day = Objects.requireNonNullElse(service, today.get());
        read(
                () -> desk.eligibility(patient),
                read -> {
                    Optional<Coverage> chosen = read.coverages().stream()
                            .filter(one -> one.id().equals(coverage))
                            .findFirst();
                    Map<EligibilityField, String> texts = new EnumMap<>(EligibilityField.class);
                    texts.put(
                            EligibilityField.COVERAGE,
                            chosen.map(read.names()::name).orElse(read.names().usual(day)));
                    texts.put(EligibilityField.SERVICE, Formats.date(day));
                    texts.put(EligibilityField.ASKED, Formats.date(today.get()));
                    texts.put(EligibilityField.CHANNEL, EligibilityChannel.PHONE.name());
                    draft.begin(texts, EligibilityField.CHANNEL);
                },
                failed,
                then);
    }

    /// Begins the correction of a check.
    ///
    /// @param then what is done once the form is filled
    void correct(long id, Consumer<String> failed, Runnable then) {
        read(() -> desk.eligibilityCheck(id), read -> draft.begin(texts(read), EligibilityField.RESULT), failed, then);
    }

    private void read(
            Supplier<EligibilityBook> wanted, Consumer<EligibilityBook> fill, Consumer<String> failed, Runnable then) {
        reads.fetch(
                wanted,
                read -> {
                    book = read;
                    title.set(Texts.of(
                            read.wrong() == null ? "people.title.coverage-new" : "people.title.eligibility-wrong",
                            read.patient().facts().name().display(),
                            read.patient().facts().accountNumber()));
                    fill.accept(read);
                    tell();
                    then.run();
                },
                failure -> failed.accept(failure.message()));
    }

    private static Map<EligibilityField, String> texts(EligibilityBook read) {
        EligibilityFacts facts = Objects.requireNonNull(read.wrong()).facts();
        ToldBenefits told = facts.told();
        Map<EligibilityField, String> texts = new EnumMap<>(EligibilityField.class);
        texts.put(
                EligibilityField.COVERAGE,
                read.coverages().stream()
                        .filter(one -> one.id().equals(facts.coverage()))
                        .findFirst()
                        .map(read.names()::name)
                        .orElse(""));
        texts.put(EligibilityField.SERVICE, Formats.date(facts.serviceOn()));
        texts.put(EligibilityField.ASKED, Formats.date(facts.askedOn()));
        texts.put(EligibilityField.CHANNEL, facts.channel().name());
        texts.put(EligibilityField.RESULT, facts.result().name());
        texts.put(EligibilityField.PLAN, told.plan());
        texts.put(EligibilityField.FROM, Formats.date(told.from()));
        texts.put(EligibilityField.TO, Formats.date(told.to()));
        texts.put(EligibilityField.COPAY, amount(told.copay()));
        texts.put(EligibilityField.DEDUCTIBLE, amount(told.deductibleLeft()));
        texts.put(EligibilityField.COINSURANCE, count(told.coinsurance()));
        texts.put(EligibilityField.VISITS, count(told.visitsLeft()));
        texts.put(EligibilityField.SPOKE_WITH, facts.spokeWith());
        texts.put(EligibilityField.REFERENCE, facts.reference());
        texts.put(EligibilityField.NOTE, facts.note());
        return texts;
    }

    private static String amount(@Nullable Money amount) {
        return amount == null ? "" : Formats.amount(amount);
    }

    private static String count(@Nullable Integer count) {
        return count == null ? "" : count.toString();
    }

    private void tell() {
        EligibilityBook known = book;
        Optional<Coverage> chosen =
                known == null ? Optional.empty() : known.names().coverage(form.typed(EligibilityField.COVERAGE));
        atHand.set(
                known == null
                        ? ""
                        : chosen.map(one -> EligibilityAtHand.words(known, one)).orElse(""));
        last.set(
                known == null
                        ? ""
                        : chosen.map(one -> EligibilityAtHand.last(known, one, today.get()))
                                .orElse(""));
    }

    private Optional<Supplier<Kept>> keeping() {
        EligibilityBook known = book;
        if (known == null) {
            return Optional.empty();
        }
        EligibilityCheck wrong = known.wrong();
        String account = known.patient().facts().accountNumber();
        return new EligibilityReading(form, known, today.get()).read().map(facts -> () -> {
            if (wrong == null) {
                desk.add(facts);
            } else {
                desk.correct(wrong.id(), facts);
            }
            return new Kept(account, Texts.of("people.saved.eligibility", Formats.date(facts.serviceOn())), null);
        });
    }

    private static Optional<EligibilityField> field(String refusal) {
        return switch (refusal.replace('.', ' ')) {
            case "eligibility asked-later" -> Optional.of(EligibilityField.ASKED);
            case "eligibility told-without-answer" -> Optional.of(EligibilityField.RESULT);
            case "eligibility other-patient" -> Optional.of(EligibilityField.COVERAGE);
            default -> Optional.empty();
        };
    }
}
