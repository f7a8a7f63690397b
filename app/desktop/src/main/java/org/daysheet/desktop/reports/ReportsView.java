package org.daysheet.desktop.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.days.DayField;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.MainScreen;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.Sides;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.Reports;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// Reports of a day: key figures, aging, reasons of denials, the day sheet; each as PDF or spreadsheet by a button.
public final class ReportsView implements MainScreen {
    private static final int NOTICE_WIDTH = 320;

    private final ReportsViewModel model;
    private final FileDialogs dialogs;
    private final FiguresView figures;
    private final AgingView aging;
    private final DenialsView denials;
    private final DayView journal;
    private final Choices<ReportSide> sides;
    private final BadgeLabel notice = new BadgeLabel();
    private final Action pdf;
    private final Action xlsx;
    private final ScreenFrame frame;

    /// The screen with the tools of its lists.
    public ReportsView(ReportsViewModel model, TableTools tools) {
        this.model = model;
        this.dialogs = tools.dialogs();
        this.figures = new FiguresView(model, tools, this::words);
        this.aging = new AgingView(model, tools);
        this.denials = new DenialsView(model.denials(), tools, this::words, model::load);
        this.journal = new DayView(model, tools);
        this.sides = new Choices<>("reports-side", ReportsViewModel.sides(), ReportSide::words, model.side());
        StackPane content = new StackPane(
                side(figures.root(), ReportSide.FIGURES),
                side(aging.root(), ReportSide.AGING),
                side(denials.root(), ReportSide.DENIALS),
                side(journal.root(), ReportSide.DAY));
        content.setMinWidth(0);
        DayField day = new DayField("reports-day", Texts.of("reports.day"), model.day(), model::today);
        Label label = new FieldLabel(Texts.of("reports.day.label"), day);
        HBox dated = new HBox(label, day, day.fault());
        dated.getStyleClass().add("row");
        notice.setId("reports-notice");
        notice.setWrapText(true);
        notice.setMaxWidth(NOTICE_WIDTH);
        this.pdf = write(Reports.Format.PDF, MaterialDesignF.FILE_PDF_BOX, "Shortcut+S");
        this.xlsx = write(Reports.Format.XLSX, MaterialDesignF.FILE_EXCEL_OUTLINE, "Shortcut+Shift+S");
        this.frame = new ScreenFrame("reports", title(), model.summary(), content)
                .actions(
                        notice,
                        button(pdf, Texts.of("reports.write.PDF")),
                        button(xlsx, Texts.of("reports.write.XLSX")))
                .tools(sides, dated);
        notice.follow(model.notice());
    }

    private String words() {
        return model.summary().get();
    }

    private Node side(Node content, ReportSide side) {
        content.visibleProperty().bind(Bindings.equal(model.side(), side));
        return content;
    }

    private Action write(Reports.Format format, Ikon icon, String keys) {
        String name = format.name();
        return Action.of(
                        "reports-" + name.toLowerCase(Locale.ROOT),
                        Texts.of("reports.act." + name),
                        icon,
                        () -> choose(format))
                .on(keys)
                .when(model.canWrite());
    }

    private static Button button(Action act, String words) {
        Button button = ActionButton.of(act);
        button.setText(words);
        return button;
    }

    private void choose(Reports.Format format) {
        dialogs.toSave(frame.getScene().getWindow(), Texts.of("reports.write.title"), model.fileName(format))
                .ifPresent(file -> model.write(format, file));
    }

    @Override
    public void reload() {
        model.load();
    }

    @Override
    public Runnable here() {
        return model.here();
    }

    @Override
    public void open(String figure) {
        model.seek(figure);
    }

    @Override
    public ScreenName name() {
        return ScreenName.REPORTS;
    }

    @Override
    public ObservableValue<String> helpPlace() {
        return Bindings.createStringBinding(
                () -> id() + "-" + model.side().get().name().toLowerCase(Locale.ROOT), model.side());
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(
                        Sides.of(
                                "reports-show",
                                Sides.OF_SCREEN,
                                ReportsViewModel.sides(),
                                ReportSide::words,
                                ReportSide::also,
                                this::turn)
                                .stream(),
                        Stream.of(pdf, xlsx))
                .toList();
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown() {
        model.shown();
        focus();
    }

    private void turn(ReportSide side) {
        model.side().set(side);
        focus();
    }

    /// Puts the cursor into the side in front.
    private void focus() {
        frame.applyCss(); // what is split takes no cursor before
        frame.layout();
        switch (model.side().get()) {
            case FIGURES -> figures.focus();
            case AGING -> aging.focus();
            case DENIALS -> denials.focus();
            case DAY -> journal.focus();
        }
    }

    @Override
    public void hidden() {
        model.hidden();
    }
}
