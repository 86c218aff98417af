//! Tests what the database keeps: nothing is confirmed that a crash would undo, and old dead letters can be deleted.

use super::*;

/// Somebody turns a setting off while receivers run. From then on a crash would undo what the database confirms.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_confirmed_while_a_crash_would_undo_it() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let shared = database(&server).await;
    let inbox = Inbox::open(shared.clone()).await.unwrap();
    assert!(deliver(&inbox, "before").await.is_success());
    let client = shared.get().await.unwrap();
    for setting in ["synchronous_commit", "fsync", "full_page_writes"] {
        let turn = async |how: &str| {
            let alter = format!("ALTER SYSTEM {how}");
            client.batch_execute(&alter).await.unwrap();
            let reload = "SELECT pg_reload_conf()";
            client.batch_execute(reload).await.unwrap();
        };
        let until = async |status: StatusCode| {
            let answered = async {
                while deliver(&inbox, setting).await != status {
                    sleep(Duration::from_millis(20)).await;
                }
            };
            timeout(Duration::from_secs(20), answered).await
        };
        turn(&format!("SET {setting} = off")).await;
        let refused = until(StatusCode::SERVICE_UNAVAILABLE).await;
        refused.unwrap_or_else(|_| panic!("{setting} is off, and the sender hears of success"));
        turn(&format!("RESET {setting}")).await;
        until(StatusCode::OK).await.unwrap();
    }
    assert_eq!(inbox.waiting().await.unwrap(), 4, "each delivery once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn old_dead_letters_are_deleted_when_somebody_says_so_and_nothing_else_is() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let inbox = Inbox::open(database(&server).await).await.unwrap();
    for id in ["msg_1", "msg_2", "msg_3"] {
        assert!(deliver(&inbox, id).await.is_success());
    }
    replayed::work(&inbox, StatusCode::INTERNAL_SERVER_ERROR).await;
    assert!(deliver(&inbox, "handled").await.is_success());
    replayed::work(&inbox, StatusCode::OK).await;
    assert!(deliver(&inbox, "waiting").await.is_success());
    let hour = Duration::from_secs(3600);
    assert_eq!(inbox.purge_dead_letters(hour, 2).await.unwrap(), 0);
    assert_eq!(inbox.dead_letters(9).await.unwrap().len(), 3);
    assert_eq!(
        inbox.purge_dead_letters(Duration::ZERO, 2).await.unwrap(),
        3
    );
    assert_eq!(inbox.dead_letters(9).await.unwrap(), []);
    assert_eq!(inbox.waiting().await.unwrap(), 1);
    // What was handled is still recognised.
    assert!(deliver(&inbox, "handled").await.is_success());
    assert_eq!(inbox.waiting().await.unwrap(), 1);
    assert_eq!(inbox.purge(Duration::ZERO, 9).await.unwrap(), 1);
}
