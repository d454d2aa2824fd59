package alongside.kernel;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Work outside a request: messages of the outbox, and work on a schedule. A job that dies with its
 * process is started again within 20 seconds by whichever process is alive; one that fails is tried
 * again after 2 seconds, then ever later up to a minute. So every job must bear to run twice.
 */
public final class Jobs implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(300);
    private static final Duration HEARTBEAT = Duration.ofSeconds(4);
    private static final int THREADS = 6;

    private final DataSource dataSource;
    private final PlatformDatabase platform;
    private final Clock clock;
    private final Map<String, Consumer<Message>> receivers = new HashMap<>();
    private final List<RecurringTask<Void>> recurring = new ArrayList<>();
    private final List<OrderedDelivery> ordered = new ArrayList<>();
    private final OneTimeTask<Void> delivery =
            Tasks.oneTime("message")
                    .onFailure(this::tryLater)
                    .onDeadExecutionRevive()
                    .execute((instance, context) -> deliver(Long.parseLong(instance.getId())));
    private @Nullable Scheduler scheduler;

    public Jobs(DataSource dataSource, PlatformDatabase platform, Clock clock) {
        this.dataSource = dataSource;
        this.platform = platform;
        this.clock = clock;
    }

    /** Registers the receiver of a topic. All are registered before the start. */
    public Jobs on(String topic, Consumer<Message> receiver) {
        if (receivers.put(topic, receiver) != null) {
            throw new IllegalStateException("Two receivers for " + topic);
        }
        return this;
    }

    /**
     * Registers the receiver of a topic whose messages must come in their order: for each role that
     * wrote them one after another, in the order in which it wrote them. While one fails, those
     * that the same role wrote after it wait.
     */
    public Jobs inOrder(String topic, Consumer<Message> receiver) {
        var delivery = new OrderedDelivery(topic, receiver, platform, clock);
        ordered.add(delivery);
        return on(topic, receiver).every(POLL, "outbox-" + topic, delivery::run);
    }

    /** Registers work that is done again and again, with this long a pause between. */
    public Jobs every(Duration pause, String name, Runnable work) {
        recurring.add(
                Tasks.recurring(name, FixedDelay.of(pause))
                        .execute((instance, context) -> work.run()));
        return this;
    }

    public void start() {
        every(POLL, "outbox", this::dispatch);
        var started =
                Scheduler.create(dataSource, List.of(delivery))
                        .startTasks(recurring)
                        .tableName(PlatformDatabase.ROLE + ".scheduled_tasks")
                        .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                        .clock(clock::instant)
                        .threads(THREADS)
                        .pollingInterval(POLL)
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(4)
                        .shutdownMaxWait(Duration.ofSeconds(20))
                        .build();
        started.start();
        scheduler = started;
    }

    @Override
    public void close() {
        ordered.forEach(OrderedDelivery::stop);
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** Hands every new message to the scheduler. Twice does no harm: the id is the job's name. */
    private void dispatch() {
        var client = scheduler;
        if (client == null) {
            return;
        }
        var now = clock.instant();
        var others = ordered.stream().map(OrderedDelivery::topic).toArray(String[]::new);
        var waiting = platform.in(db -> OutboxQueries.waiting(db, others));
        waiting.forEach(id -> client.scheduleIfNotExists(delivery.instance(id.toString()), now));
        if (!waiting.isEmpty()) {
            platform.in(db -> OutboxQueries.dispatched(db, waiting));
        }
    }

    private void deliver(long id) {
        platform.in(db -> OutboxQueries.find(db, id)).ifPresent(this::receive);
        platform.in(db -> OutboxQueries.delete(db, id));
    }

    private void receive(Message message) {
        var receiver = receivers.get(message.topic());
        if (receiver == null) {
            throw new IllegalStateException("Nobody receives " + message.topic());
        }
        receiver.accept(message);
    }

    private void tryLater(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        var failures = complete.getExecution().consecutiveFailures;
        operations.reschedule(complete, clock.instant().plusSeconds(pause(failures)));
    }

    /** How many seconds to wait after so many failures before. */
    static long pause(int failures) {
        return (long) Math.min(60, 2 * Math.pow(1.5, failures));
    }
}
