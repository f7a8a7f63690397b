package org.daysheet.desktop.statements;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.LastFilter;
import org.daysheet.desktop.parts.MainScreen;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.Sides;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Statements: the run to be made on one side, what was sent on the other.
public final class StatementsView implements MainScreen {
    private final StatementsViewModel model;
    private final LastFilter last;
    private final NewRunView run;
    private final SentView sent;
    private final BadgeLabel notice = new BadgeLabel();
    private final ScreenFrame frame;

    /// The screen with the tools of its lists.
    public StatementsView(StatementsViewModel model, TableTools tools) {
        this.model = model;
        this.last = new LastFilter("statements", tools.filters(), tools.background(), model::filterNow, model::apply);
        this.run = new NewRunView(model, tools);
        this.sent = new SentView(model.sent(), tools);
        StackPane sides = new StackPane(
                side(run.root(), StatementsViewModel.Side.RUN), side(sent.root(), StatementsViewModel.Side.SENT));
        Choices<StatementsViewModel.Side> choice = new Choices<>(
                "statements-side",
                List.of(StatementsViewModel.Side.values()),
                StatementsViewModel.Side::words,
                model.side());
        notice.setId("statements-notice");
        this.frame = new ScreenFrame("statements", title(), model.summary(), sides)
                .actions(notice)
                .tools(choice);
        notice.follow(model.notice());
        model.side().addListener((_, _, _) -> focus());
    }

    @Override
    public List<Action> actions() {
        BooleanExpression isSent =
                BooleanExpression.booleanExpression(Bindings.equal(model.side(), StatementsViewModel.Side.SENT));
        BooleanExpression canTakeOut = sent.acts().canTakeOut().and(isSent);
        List<Action> acts = new ArrayList<>(sides());
        acts.addAll(List.of(
                Action.of(
                                "statements-run-make",
                                Texts.of("statements.act.make"),
                                MaterialDesignE.EMAIL_MULTIPLE_OUTLINE,
                                model.run()::ask)
                        .on("Shortcut+Enter")
                        .when(model.run().canMake().and(isSent.not())),
                Action.of(
                                "statements-run-print",
                                Texts.of("statements.act.print-run"),
                                MaterialDesignP.PRINTER,
                                sent::printWhole)
                        .on("Shortcut+Shift+P")
                        .when(sent.acts().canTakeRun().and(isSent)),
                Action.of(
                                "statements-print-again",
                                Texts.of("statements.act.reprint"),
                                MaterialDesignP.PRINTER_CHECK,
                                sent.acts()::printAgain)
                        .when(sent.papers().canPrintAgain().and(isSent)),
                Action.of(
                                "statements-print",
                                Texts.of("statements.act.print"),
                                MaterialDesignP.PRINTER,
                                sent.acts()::print)
                        .on("Shortcut+P")
                        .when(canTakeOut),
                Action.of(
                                "statements-save",
                                Texts.of("statements.act.save"),
                                MaterialDesignC.CONTENT_SAVE_OUTLINE,
                                sent.acts()::save)
                        .on("Shortcut+S")
                        .when(canTakeOut)));
        return acts;
    }

    private List<Action> sides() {
        List<Action> sides = new ArrayList<>(Sides.of(
                "statements-show",
                Sides.OF_SCREEN,
                List.of(StatementsViewModel.Side.values()),
                StatementsViewModel.Side::words,
                StatementsViewModel.Side::also,
                this::turn));
        sides.addAll(Sides.of(
                "statements-list",
                Sides.WITHIN,
                List.of(SentList.values()),
                SentList::words,
                SentList::also,
                this::turn));
        return sides;
    }

    private void turn(StatementsViewModel.Side side) {
        last.giveWay();
        model.side().set(side);
        focus();
    }

    /// Shows one of the lists under what was sent.
    private void turn(SentList list) {
        model.sent().list().set(list);
        turn(StatementsViewModel.Side.SENT);
    }

    private Node side(Node content, StatementsViewModel.Side side) {
        content.visibleProperty().bind(Bindings.equal(model.side(), side));
        return content;
    }

    private void focus() {
        frame.applyCss(); // what is split takes no cursor before
        frame.layout();
        switch (model.side().get()) {
            case RUN -> run.focus();
            case SENT -> sent.focus();
        }
    }

    @Override
    public void reload() {
        model.load();
    }

    @Override
    public Runnable here() {
        return model.here();
    }

    /// Shows a statement by its number, or a side by its name.
    @Override
    public void open(String key) {
        last.giveWay();
        Named.of(StatementsViewModel.Side.class, key).ifPresentOrElse(model::turn, () -> model.seek(key));
    }

    @Override
    public ScreenName name() {
        return ScreenName.STATEMENTS;
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown() {
        last.shown(model::shown);
        focus();
    }

    @Override
    public void hidden() {
        last.hidden();
        model.hidden();
    }
}
