package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Units;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The lines of the form: an empty one always stands at the end, each gets its fee as soon as its code is known, and
/// what is about to be charged twice is pointed out.
public final class EntryLines {
    private final EncounterDesk desk;
    private final Background background;
    private final ObservableList<EntryLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Money> total = new ReadOnlyObjectWrapper<>(Money.ZERO);
    private final Map<EntryLine, Latest> asking = new WeakHashMap<>();
    private Setting setting = new Setting(null, false, LocalDate.EPOCH, LocalDate.EPOCH);
    private Set<String> charged = Set.of();
    private Runnable typing = () -> {};

    /// What the fees of all lines depend on.
    ///
    /// @param patient null while nobody is chosen
    /// @param visitDay day of lines that name none
    record Setting(@Nullable PatientId patient, boolean paysAlone, LocalDate visitDay, LocalDate today) {}

    EntryLines(EncounterDesk desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    /// Says who hears that something was typed into a line, or that a line came or went.
    void onTyping(Runnable heard) {
        typing = heard;
    }

    /// The lines, an empty one at the end.
    public ObservableList<EntryLine> all() {
        return lines;
    }

    /// Price of all lines, as far as it can be read.
    public ReadOnlyObjectProperty<Money> total() {
        return total.getReadOnlyProperty();
    }

    /// Lines with something in them.
    List<EntryLine> entered() {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /// Puts other lines into the form.
    void fill(List<EntryLine> fresh) {
        lines.clear();
        fresh.forEach(this::add);
        keepEmptyOne();
        reckon();
    }

    /// Adds lines after those that are entered.
    void append(List<EntryLine> more) {
        lines.removeIf(EntryLine::isBlank);
        more.forEach(this::add);
        typing.run();
        keepEmptyOne();
        reckon();
    }

    /// Takes a line out.
    void remove(EntryLine line) {
        lines.remove(line);
        typing.run();
        keepEmptyOne();
        reckon();
    }

    /// Something changed that fees depend on.
    void settle(Setting now) {
        if (!now.equals(setting)) {
            setting = now;
            lines.forEach(this::price);
        }
    }

    /// What was charged for the day already.
    void charged(Set<String> codes) {
        charged = Set.copyOf(codes);
        warn();
    }

    private void add(EntryLine line) {
        lines.add(line);
        line.form().onTyping(() -> typing.run());
        line.form().text(LineField.CODE).addListener((_, _, _) -> {
            price(line);
            keepEmptyOne();
        });
        line.form().text(LineField.MODIFIERS).addListener((_, _, _) -> price(line));
        line.form().text(LineField.FROM).addListener((_, _, _) -> price(line));
        line.form().text(LineField.AMOUNT).addListener((_, _, _) -> reckon());
        price(line);
    }

    private void keepEmptyOne() {
        if (lines.isEmpty() || !lines.getLast().isBlank()) {
            add(new EntryLine());
        }
    }

    private void price(EntryLine line) {
        warn();
        Latest latest = asking.computeIfAbsent(line, _ -> new Latest(background));
        Optional<ChargeDraft> question = question(line);
        if (question.isEmpty()) {
            latest.forget();
            line.priced(Optional.empty());
            return;
        }
        Setting asked = setting;
        latest.fetch(
                () -> desk.fee(asked.patient(), asked.paysAlone(), asked.visitDay(), question.get()),
                fee -> {
                    line.priced(fee);
                    warn();
                },
                failure -> {
                    line.unpriced(Texts.of("encounters.caution.fee-unread", failure.message()));
                    warn();
                });
    }

    private Optional<ChargeDraft> question(EntryLine line) {
        LocalDate from = DayWords.read(line.form().typed(LineField.FROM), setting.today())
                .orElse(setting.visitDay());
        List<Modifier> modifiers =
                LineReading.modifiers(line.form().typed(LineField.MODIFIERS)).orElse(List.of());
        return ProcedureCode.parse(line.form().typed(LineField.CODE))
                .map(code -> new ChargeDraft(code, modifiers, Units.ONE, null, List.of(), from, from, null, "", null));
    }

    private void reckon() {
        total.set(Money.sum(lines.stream().flatMap(line -> line.amount().stream())));
    }

    private void warn() {
        Set<String> seen = new HashSet<>();
        for (EntryLine line : lines) {
            String code = ProcedureCode.parse(line.form().typed(LineField.CODE))
                    .map(ProcedureCode::value)
                    .orElse("");
            boolean isTwice = !code.isEmpty() && !seen.add(code + line.form().typed(LineField.MODIFIERS));
            line.caution(
                    !code.isEmpty() && charged.contains(code)
                            ? Texts.of("encounters.caution.charged")
                            : isTwice ? Texts.of("encounters.caution.twice") : "");
        }
    }
}
