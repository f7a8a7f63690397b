package org.daysheet.desktop.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daysheet.billing.payerrules.ClaimElement;
import org.daysheet.billing.payerrules.LineCondition;
import org.daysheet.billing.payerrules.PatientCondition;
import org.daysheet.billing.payerrules.RuleCase;
import org.daysheet.billing.payerrules.RuleCondition;
import org.daysheet.billing.payerrules.RuleDefinition;
import org.daysheet.billing.payerrules.RuleFinding;
import org.daysheet.billing.payerrules.RuleText;
import org.daysheet.billing.payerrules.ServiceCondition;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Problem;
import org.daysheet.desktop.amounts.AmountWords;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A rule as it is typed: several codes stand in one field with commas between them, and what is left empty is not
/// asked.
///
/// @param form what is typed
/// @param today the business date
record RuleForm(Form<RuleField> form, LocalDate today) {
    private static final int LONGEST_NAME = 120;

    /// The texts of a rule.
    static Map<RuleField, String> texts(RuleDefinition rule) {
        Map<RuleField, String> texts = new EnumMap<>(RuleField.class);
        texts.put(RuleField.NAME, rule.name());
        texts.put(RuleField.FROM, day(rule.inForceFrom()));
        texts.put(RuleField.TO, day(rule.inForceTo()));
        texts.put(RuleField.STOPS, rule.says().stops() ? FormGrid.YES : "");
        texts.put(RuleField.MESSAGE, rule.says().message());
        texts.put(RuleField.ADVICE, rule.says().advice());
        texts.put(RuleField.FIELD, rule.says().field());
        texts.put(RuleField.FOUND, cases(rule, true));
        texts.put(RuleField.FREE, cases(rule, false));
        List<RuleCase> invented =
                rule.cases().stream().filter(one -> one.facts() != null).toList();
        texts.put(RuleField.INVENTED, invented.isEmpty() ? "" : RuleText.writeCases(invented));
        texts.putAll(texts(rule.when()));
        return texts;
    }

    private static Map<RuleField, String> texts(RuleCondition when) {
        Map<RuleField, String> texts = new EnumMap<>(RuleField.class);
        texts.put(RuleField.PAYERS, words(when.payers()));
        texts.put(RuleField.PROCEDURES, words(when.line().procedures()));
        texts.put(RuleField.WITH_MODIFIERS, words(when.line().withModifiers()));
        texts.put(RuleField.WITHOUT_MODIFIERS, words(when.line().withoutModifiers()));
        texts.put(RuleField.DIAGNOSES, words(when.diagnoses()));
        texts.put(RuleField.PLACES, words(when.line().places()));
        texts.put(RuleField.RENDERING, words(when.renderingNpis()));
        texts.put(RuleField.AMOUNT, amounts(when.line().fromCents(), when.line().toCents()));
        texts.putAll(ClaimWholeForm.texts(when.claim()));
        texts.put(RuleField.SEX, when.patient().sex());
        texts.put(
                RuleField.AGE,
                range(number(when.patient().ageFrom()), number(when.patient().ageTo())));
        texts.put(RuleField.SERVICE_FROM, day(when.service().from()));
        texts.put(RuleField.SERVICE_TO, day(when.service().to()));
        texts.put(RuleField.PRESENT, elements(when.present()));
        texts.put(RuleField.ABSENT, elements(when.absent()));
        return texts;
    }

    /// The rule; empty when something is wrong, which is then said at its field.
    ///
    /// @param known cases it had before, of which past claims keep their titles
    Optional<RuleDefinition> definition(List<RuleCase> known) {
        FieldReading<RuleField> reading = new FieldReading<>(form);
        String name = reading.needed(RuleField.NAME);
        if (name.length() > LONGEST_NAME) {
            reading.fault(RuleField.NAME, "settings.wrong.rule-name");
        }
        String message = reading.needed(RuleField.MESSAGE);
        LocalDate from = day(reading, RuleField.FROM);
        LocalDate to = day(reading, RuleField.TO);
        if (from != null && to != null && to.isBefore(from)) {
            reading.fault(RuleField.TO, "settings.wrong.before");
        }
        RuleCondition when = condition(reading);
        if (!reading.isSound()) {
            return Optional.empty();
        }
        var says = new RuleFinding(
                form.typed(RuleField.STOPS).equals(FormGrid.YES),
                message,
                form.typed(RuleField.ADVICE),
                form.typed(RuleField.FIELD));
        try {
            return Optional.of(new RuleDefinition(name, from, to, when, says, cases(known)));
        } catch (BillingException e) {
            Problem problem = Problem.of(e);
            form.fault(field(problem.key()), problem.message());
            return Optional.empty();
        }
    }

    private RuleCondition condition(FieldReading<RuleField> reading) {
        LocalDate from = day(reading, RuleField.SERVICE_FROM);
        LocalDate to = day(reading, RuleField.SERVICE_TO);
        if (from != null && to != null && to.isBefore(from)) {
            reading.fault(RuleField.SERVICE_TO, "settings.wrong.before");
        }
        Range<Integer> age = range(reading, RuleField.AGE, RuleForm::years, "settings.wrong.age");
        Range<Long> amount = amounts(reading, RuleField.AMOUNT);
        var patient = new PatientCondition(form.typed(RuleField.SEX), age.from(), age.to());
        var line = new LineCondition(
                codes(RuleField.PROCEDURES),
                checked(reading, RuleField.WITH_MODIFIERS, "[0-9A-Z]{2}", "settings.wrong.modifiers"),
                checked(reading, RuleField.WITHOUT_MODIFIERS, "[0-9A-Z]{2}", "settings.wrong.modifiers"),
                checked(reading, RuleField.PLACES, "[0-9]{2}", "settings.wrong.places"),
                amount.from(),
                amount.to());
        return new RuleCondition(
                list(form.typed(RuleField.PAYERS)),
                ClaimWholeForm.read(this, reading),
                patient,
                new ServiceCondition(from, to),
                checked(reading, RuleField.RENDERING, "[0-9]{10}", "settings.wrong.npis"),
                diagnoses(reading),
                line,
                elements(reading, RuleField.PRESENT),
                elements(reading, RuleField.ABSENT));
    }

    /// The field a refusal is about.
    private static RuleField field(String refusal) {
        return switch (refusal) {
            case "payerrules.frequency" -> RuleField.FREQUENCY;
            case "payerrules.member" -> RuleField.MEMBER;
            case "payerrules.procedure" -> RuleField.PROCEDURES;
            case "payerrules.field" -> RuleField.FIELD;
            case "payerrules.condition.empty" -> RuleField.PAYERS;
            case "payerrules.message" -> RuleField.MESSAGE;
            default -> RuleField.NAME;
        };
    }

    private @Nullable LocalDate day(FieldReading<RuleField> reading, RuleField field) {
        return form.typed(field).isEmpty()
                ? null
                : reading.value(field, text -> DayWords.read(text, today), "settings.wrong.day")
                        .orElse(null);
    }

    /// From a first to a last value, both included; null where it is open.
    record Range<T>(@Nullable T from, @Nullable T to) {}

    /// Reads `65`, `0-17`, `65-` or `-17`.
    private <T extends Comparable<T>> Range<T> range(
            FieldReading<RuleField> reading, RuleField field, Function<String, Optional<T>> read, String key) {
        String typed = form.typed(field);
        if (typed.isEmpty()) {
            return new Range<>(null, null);
        }
        int dash = typed.indexOf('-');
        String first = dash < 0 ? typed : typed.substring(0, dash).strip();
        String last = dash < 0 ? typed : typed.substring(dash + 1).strip();
        Optional<T> from = read.apply(first);
        Optional<T> to = read.apply(last);
        boolean isRead = (first.isEmpty() || from.isPresent())
                && (last.isEmpty() || to.isPresent())
                && (from.isPresent() || to.isPresent());
        if (!isRead || (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0)) {
            reading.fault(field, key);
        }
        return new Range<>(from.orElse(null), to.orElse(null));
    }

    /// Reads `50`, `50-200`, `50-` or `-200` into cents.
    Range<Long> amounts(FieldReading<RuleField> reading, RuleField field) {
        return range(reading, field, RuleForm::cents, "settings.wrong.range");
    }

    static String amounts(@Nullable Long from, @Nullable Long to) {
        return range(amount(from), amount(to));
    }

    private static Optional<Integer> years(String typed) {
        return typed.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private static Optional<Long> cents(String typed) {
        return AmountWords.read(typed).map(Money::cents);
    }

    private static String range(String from, String to) {
        boolean isOpen = from.isEmpty() && to.isEmpty();
        return isOpen ? "" : from.equals(to) ? from : from + "-" + to;
    }

    private List<String> diagnoses(FieldReading<RuleField> reading) {
        return checked(reading, RuleField.DIAGNOSES, "[A-Z][0-9A-Z.]{0,7}", "settings.wrong.diagnoses").stream()
                .map(code -> code.replace(".", ""))
                .toList();
    }

    List<String> checked(FieldReading<RuleField> reading, RuleField field, String shape, String key) {
        List<String> codes = codes(field);
        Predicate<String> fits = code -> code.matches(shape);
        if (!codes.stream().allMatch(fits)) {
            reading.fault(field, key);
        }
        return codes;
    }

    List<String> codes(RuleField field) {
        return list(form.typed(field).toUpperCase(Locale.ROOT));
    }

    private List<ClaimElement> elements(FieldReading<RuleField> reading, RuleField field) {
        List<ClaimElement> found = new ArrayList<>();
        for (String typed : list(form.typed(field))) {
            Optional<ClaimElement> element = Arrays.stream(ClaimElement.values())
                    .filter(one -> word(one).equalsIgnoreCase(typed))
                    .findFirst();
            element.ifPresent(found::add);
            if (element.isEmpty()) {
                form.fault(field, Texts.of("settings.wrong.element", typed, elements(List.of(ClaimElement.values()))));
            }
        }
        return reading.isSound() ? List.copyOf(found) : List.of();
    }

    /// The invented cases, then the past claims that are typed with the titles they had.
    private List<RuleCase> cases(List<RuleCase> known) {
        List<RuleCase> cases = new ArrayList<>(RuleText.readCases(form.typed(RuleField.INVENTED)));
        Map<String, String> titles = known.stream()
                .filter(one -> one.facts() == null)
                .collect(Collectors.toMap(RuleCase::claim, RuleCase::title, (first, _) -> first));
        for (RuleField field : List.of(RuleField.FOUND, RuleField.FREE)) {
            for (String claim : codes(field)) {
                cases.add(new RuleCase(titles.getOrDefault(claim, ""), claim, null, field == RuleField.FOUND));
            }
        }
        return cases;
    }

    private static String cases(RuleDefinition rule, boolean isFound) {
        return words(rule.cases().stream()
                .filter(one -> one.facts() == null && one.hit() == isFound)
                .map(RuleCase::claim)
                .toList());
    }

    private static List<String> list(String typed) {
        return Arrays.stream(typed.split("[,;]", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private static String words(List<String> list) {
        return String.join(", ", list);
    }

    private static String elements(List<ClaimElement> elements) {
        return words(elements.stream().map(RuleForm::word).toList());
    }

    static String word(ClaimElement element) {
        return Texts.of("settings.element." + element.name());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String amount(@Nullable Long cents) {
        return cents == null ? "" : Formats.amount(Money.ofCents(cents));
    }
}
