package org.daysheet.desktop.account;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.BalanceTile;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Whose account it is, how it stands, and the other members of the household.
final class AccountHeader extends VBox {
    private final AccountViewModel model;
    private final Label name = new Label();
    private final HBox balances = new HBox();
    private final FlowPane facts = new FlowPane();
    private final FlowPane household = new FlowPane();

    AccountHeader(AccountViewModel model, Action back) {
        this.model = model;
        getStyleClass().add("screen-top");
        Button away = ActionButton.iconOnly(back);
        name.setId("account-name");
        name.getStyleClass().add("screen-title");
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        balances.setId("account-balances");
        balances.getStyleClass().add("balances");
        HBox first = new HBox(away, name, gap, balances);
        first.getStyleClass().addAll("screen-head", "row");
        facts.getStyleClass().add("account-facts");
        household.getStyleClass().add("account-facts");
        getChildren().addAll(first, new VBox(facts, household));
        model.head().addListener((_, _, now) -> show(now));
        model.failure().addListener((_, _, now) -> fail(now));
        show(model.head().get());
    }

    private void show(@Nullable AccountHead head) {
        balances.getChildren().clear();
        facts.getChildren().clear();
        household.getChildren().clear();
        if (head == null) {
            name.setText(Texts.of("account.head.reading"));
            return;
        }
        name.setText(head.name());
        head.balances()
                .forEach(balance -> balances.getChildren().add(new BalanceTile(balance.words(), balance.amount())));
        balances.getChildren().getLast().getStyleClass().add("whole");
        Label known = new Label(head.facts());
        known.setId("account-facts");
        known.getStyleClass().add("muted");
        facts.getChildren().add(known);
        head.flags().forEach(flag -> facts.getChildren().add(BadgeLabel.of(flag)));
        Label pays = new Label(head.household().words());
        pays.setId("account-household");
        pays.getStyleClass().add("muted");
        household.getChildren().add(pays);
        List<AccountHead.Member> others = head.household().others();
        for (int i = 0; i < others.size(); i++) {
            household.getChildren().add(link(others.get(i), i + 1));
        }
    }

    private void fail(String why) {
        if (!why.isEmpty() && model.head().get() == null) {
            name.setText(Texts.of("account.head.failed"));
            Label words = new Label(why);
            words.setId("account-failure");
            words.setWrapText(true);
            words.getStyleClass().add("hold");
            facts.getChildren().setAll(words);
        }
    }

    private Hyperlink link(AccountHead.Member member, int number) {
        Hyperlink link = new Hyperlink(member.words());
        link.setId("account-member-" + number);
        link.setAccessibleText(Texts.of("account.head.member", member.words()));
        link.setOnAction(_ -> model.openMember(member.account()));
        return link;
    }
}
