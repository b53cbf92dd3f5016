package com.acme.beside;

import com.acme.iam.Policies;
import com.acme.iam.S3Action;
import com.google.auto.value.AutoValue;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import dev.carillon.policy.Policy;
import jakarta.inject.Singleton;
import java.util.List;
import lombok.Value;
import org.immutables.value.Value.Immutable;
import org.mapstruct.Mapper;

/** What six other processors generate, from types and into code that Carillon generates for. */
public final class Others {

  private Others() {}

  /** By AutoValue. */
  @AutoValue
  public abstract static class Grant {
    /** Returns the action. */
    public abstract S3Action action();

    static Grant of(S3Action action) {
      return new AutoValue_Others_Grant(action);
    }
  }

  /** By Lombok. */
  @Value
  public static class Wish {
    S3Action action;
  }

  /** By Immutables. */
  @Immutable
  public interface Role {
    /** Returns the actions. */
    List<S3Action> actions();
  }

  /** By MapStruct. */
  @Mapper
  public interface Mapping {
    /** Returns the same as another type. */
    Copy copy(Wish wish);
  }

  /** What is mapped to. */
  public record Copy(S3Action action) {}

  /** By Micronaut. */
  @Singleton
  public static class Bean {}

  /** By Dagger. */
  @Component(modules = Provider.class)
  public interface Graph {
    /** Returns the policy. */
    Policy policy();
  }

  /** What Dagger asks. */
  @Module
  public static final class Provider {
    private Provider() {}

    @Provides
    static Policy policy() {
      return Policies.reader();
    }
  }

  static Object all() {
    return List.of(
        Grant.of(S3Action.GET_OBJECT),
        new Wish(S3Action.GET_OBJECT).getAction(),
        ImmutableRole.builder().addActions(S3Action.GET_OBJECT).build(),
        new Others$MappingImpl().copy(new Wish(S3Action.GET_OBJECT)),
        DaggerOthers_Graph.create().policy(),
        $Others$Bean$Definition.class);
  }
}
