package org.daysheet.desktop.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.daysheet.billing.payerrules.PayerRule;
import org.daysheet.billing.payerrules.RuleDefinition;
import org.daysheet.billing.payerrules.RuleHits;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Rules of the practice about what payers want.
///
/// @param desk keeps them
/// @param today the business date
/// @param settled takes what is typed of a case into the rule; answers whether it could be read
record RuleKind(RuleDesk desk, Supplier<LocalDate> today, BooleanSupplier settled)
        implements NamedKind<RuleRow, RuleField> {
    @Override
    public List<RuleField> fields() {
        return List.of(RuleField.values());
    }

    @Override
    public List<RuleRow> read() {
        Map<Long, RuleHits> hits = desk.ruleHits();
        return desk.rules().stream()
                .map(rule -> new RuleRow(rule, hits.getOrDefault(rule.id(), RuleHits.NONE)))
                .toList();
    }

    @Override
    public Map<RuleField, String> texts(RuleRow row) {
        return RuleForm.texts(row.rule().definition());
    }

    @Override
    public Map<RuleField, String> fresh() {
        return Map.of();
    }

    @Override
    public Optional<Runnable> keeping(Form<RuleField> form, @Nullable RuleRow known) {
        PayerRule rule = known == null ? null : known.rule();
        return definition(form, known).map(said -> () -> desk.keepRule(rule == null ? null : rule.id(), said));
    }

    /// The rule that is typed; empty when something is wrong, which is then said at its field.
    Optional<RuleDefinition> definition(Form<RuleField> form, @Nullable RuleRow known) {
        if (!settled.getAsBoolean()) {
            form.fault(RuleField.INVENTED, Texts.of("settings.wrong.case"));
            return Optional.empty();
        }
        return new RuleForm(form, today.get())
                .definition(
                        known == null ? List.of() : known.rule().definition().cases());
    }

    @Override
    public RuleField name() {
        return RuleField.NAME;
    }

    @Override
    public String key(RuleRow row) {
        return row.name().toLowerCase(Locale.ROOT);
    }
}
