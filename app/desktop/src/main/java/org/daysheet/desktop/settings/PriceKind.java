package org.daysheet.desktop.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.daysheet.billing.practice.Fee;
import org.daysheet.billing.practice.FeeSchedules;
import org.daysheet.desktop.amounts.AmountWords;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Prices. A price once given for a day stays: a change is a price from another day on.
///
/// @param desk keeps them
/// @param today the business date
/// @param schedules the schedules as they were read last
record PriceKind(SettingsDesk desk, Supplier<LocalDate> today, List<FeeSchedules.Schedule> schedules)
        implements Kind<PriceRow, PriceField> {
    private static final String STANDARD = "Standard";

    PriceKind(SettingsDesk desk, Supplier<LocalDate> today) {
        this(desk, today, new java.util.concurrent.CopyOnWriteArrayList<>());
    }

    @Override
    public List<PriceField> fields() {
        return List.of(PriceField.values());
    }

    @Override
    public List<PriceRow> read() {
        List<FeeSchedules.Schedule> known = desk.schedules();
        schedules.clear();
        schedules.addAll(known);
        Map<String, List<Fee>> histories = new LinkedHashMap<>();
        for (Fee fee : desk.fees()) {
            String key = key(
                    fee.schedule(),
                    fee.procedure().value(),
                    fee.forModifier().map(Modifier::value).orElse(""));
            histories.computeIfAbsent(key, _ -> new ArrayList<>()).add(fee);
        }
        return histories.values().stream().map(PriceRow::new).toList();
    }

    @Override
    public Map<PriceField, String> texts(PriceRow row) {
        Map<PriceField, String> texts = new EnumMap<>(PriceField.class);
        texts.put(PriceField.SCHEDULE, row.schedule());
        texts.put(PriceField.CODE, row.code());
        texts.put(PriceField.MODIFIER, row.modifier());
        texts.put(PriceField.NAME, row.name());
        texts.put(PriceField.PAYER, payer(row.schedule()).map(PayerId::toString).orElse(""));
        return texts;
    }

    @Override
    public Map<PriceField, String> fresh() {
        String first = schedules.stream()
                .filter(schedule -> schedule.payer() == null)
                .map(FeeSchedules.Schedule::name)
                .findFirst()
                .orElse(STANDARD);
        return Map.of(PriceField.SCHEDULE, first);
    }

    @Override
    public Optional<Runnable> keeping(Form<PriceField> form, @Nullable PriceRow known) {
        FieldReading<PriceField> reading = new FieldReading<>(form);
        String schedule = reading.needed(PriceField.SCHEDULE);
        Optional<ProcedureCode> code = reading.value(PriceField.CODE, ProcedureCode::parse, "settings.wrong.code");
        String typedModifier = form.typed(PriceField.MODIFIER);
        @Nullable
        Modifier modifier = typedModifier.isEmpty()
                ? null
                : reading.value(PriceField.MODIFIER, Modifier::parse, "settings.wrong.modifier")
                        .orElse(null);
        boolean isUnpriced = form.typed(PriceField.FROM).isEmpty()
                && form.typed(PriceField.AMOUNT).isEmpty();
        @Nullable Fee renamed = known != null && isUnpriced ? known.newest() : null;
        Optional<LocalDate> from = renamed != null
                ? Optional.of(renamed.effectiveOn())
                : reading.value(PriceField.FROM, text -> DayWords.read(text, today.get()), "settings.wrong.day");
        Optional<Money> amount = renamed != null
                ? Optional.of(renamed.amount())
                : reading.value(
                        PriceField.AMOUNT,
                        text -> AmountWords.read(text).filter(typed -> !typed.isNegative()),
                        "settings.wrong.amount");
        if (!reading.isSound() || code.isEmpty() || from.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        Fee fee = new Fee(schedule, code.get(), modifier, from.get(), amount.get(), form.typed(PriceField.NAME));
        String payer = form.typed(PriceField.PAYER);
        @Nullable
        PayerId whose = isKnown(schedule)
                ? payer(schedule).orElse(null)
                : payer.isEmpty() ? null : new PayerId(Long.parseLong(payer));
        return Optional.of(() -> desk.addFee(whose, fee));
    }

    private boolean isKnown(String schedule) {
        return schedules.stream().anyMatch(one -> one.name().equals(schedule));
    }

    private Optional<PayerId> payer(String schedule) {
        return schedules.stream()
                .filter(one -> one.name().equals(schedule))
                .map(FeeSchedules.Schedule::payer)
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public String key(PriceRow row) {
        return key(row.schedule(), row.code(), row.modifier());
    }

    @Override
    public String key(Form<PriceField> form) {
        return key(
                form.typed(PriceField.SCHEDULE),
                form.typed(PriceField.CODE).toUpperCase(java.util.Locale.ROOT),
                form.typed(PriceField.MODIFIER).toUpperCase(java.util.Locale.ROOT));
    }

    private static String key(String schedule, String code, String modifier) {
        return schedule + "|" + code + "|" + modifier;
    }

    @Override
    public Optional<PriceField> field(String refusal) {
        return switch (refusal) {
            case "practice.fee.price-stands" -> Optional.of(PriceField.FROM);
            case "practice.fee.other-payer" -> Optional.of(PriceField.SCHEDULE);
            default -> Optional.empty();
        };
    }
}
