package katabase.signals;

import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;

/**
 * Given: where listeners are connected to Hibernate's events.
 *
 * @param sessions the events of all its sessions are meant
 */
public record HibernateEvents(SessionFactory sessions) {

    /**
     * From now on the listener is called at each event of that type, in the thread of whoever causes it and after the
     * listeners that were connected before. Hibernate refuses a second listener of the same class.
     *
     * @param type such as {@code EventType.POST_INSERT}
     * @param listener what that type of event asks for: a class of yours, or a lambda
     */
    public <T> void connect(EventType<T> type, T listener) {
        sessions.unwrap(SessionFactoryImplementor.class)
                .getEventListenerRegistry()
                .getEventListenerGroup(type)
                .appendListener(listener);
    }
}
