namespace Interpol.Strategy.Model;

/// <summary>Steps through a framework's elements, and tells where one stands.</summary>
public static class FrameworkElements
{
    /// <summary>All elements in document order, which is the standard's: vision, mission, values, and each goal followed by its objectives. They are found while they are asked for; the steps take no memory but one enumerator.</summary>
    /// <param name="framework">The framework.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    public static IEnumerable<StrategyElement> Elements(this StrategicFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return Enumerate(framework);

        static IEnumerable<StrategyElement> Enumerate(StrategicFramework framework)
        {
            if (framework.Vision is { } vision)
            {
                yield return vision;
            }

            if (framework.Mission is { } mission)
            {
                yield return mission;
            }

            foreach (CoreValue value in framework.Values)
            {
                yield return value;
            }

            foreach (Goal goal in framework.Goals)
            {
                yield return goal;
                foreach (Objective objective in goal.Objectives)
                {
                    yield return objective;
                }
            }
        }
    }

    /// <summary>The objectives of all goals, in document order, found while they are asked for.</summary>
    /// <param name="framework">The framework; its goals are in <see cref="StrategicFramework.Goals"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    public static IEnumerable<Objective> Objectives(this StrategicFramework framework) => framework.Elements().OfType<Objective>();

    /// <summary>The goal that an objective leads to. Takes time in proportion to the number of elements.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="objective">An objective of the framework; where several are equal and this is none of them itself, the first one counts.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">No objective of the framework equals <paramref name="objective"/>.</exception>
    public static Goal GoalOf(this StrategicFramework framework, Objective objective)
    {
        ArgumentNullException.ThrowIfNull(objective);
        return framework.LocationOf(objective).Goal!;
    }

    /// <summary>The reference by which an application stores that a record of its own serves a goal: <c>interpol-2017-2020/4</c>.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="goal">A goal of the framework; that it is one is not looked at.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The goal has no code.</exception>
    public static ElementReference ReferenceTo(this StrategicFramework framework, Goal goal)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(goal);
        return new(framework.Id, goal.Code ?? throw NoCode(goal, nameof(goal)));
    }

    /// <summary>The reference by which an application stores that a record of its own serves an objective: <c>interpol-2017-2020/4.2</c>.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="objective">An objective of the framework; that it is one is not looked at.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The objective has no code.</exception>
    public static ElementReference ReferenceTo(this StrategicFramework framework, Objective objective)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(objective);
        return new(framework.Id, objective.Code ?? throw NoCode(objective, nameof(objective)));
    }

    /// <summary>Where an element stands in the framework. Takes time in proportion to the number of elements.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="element">An element of the framework; where several are equal and this is none of them itself, the first one counts.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">No element of the framework equals <paramref name="element"/>.</exception>
    public static ElementLocation LocationOf(this StrategicFramework framework, StrategyElement element)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(element);
        return Locate(framework, other => ReferenceEquals(other, element))
            ?? Locate(framework, element.Equals)
            ?? throw LookupErrors.Element(framework, element);
    }

    private static ArgumentException NoCode(StrategyElement element, string parameter) =>
        new($"{Quoting.Quote(element.ToString())} has no code, and a reference is made of one.", parameter);

    private static ElementLocation? Locate(StrategicFramework framework, Func<StrategyElement, bool> isWanted)
    {
        if (framework.Vision is { } vision && isWanted(vision))
        {
            return new("vision", 0);
        }

        if (framework.Mission is { } mission && isWanted(mission))
        {
            return new("mission", 0);
        }

        for (int v = 0; v < framework.Values.Count; v++)
        {
            if (isWanted(framework.Values[v]))
            {
                return new($"values[{v}]", v);
            }
        }

        for (int g = 0; g < framework.Goals.Count; g++)
        {
            Goal goal = framework.Goals[g];
            if (isWanted(goal))
            {
                return new($"goals[{g}]", g);
            }

            for (int o = 0; o < goal.Objectives.Count; o++)
            {
                if (isWanted(goal.Objectives[o]))
                {
                    return new($"goals[{g}].objectives[{o}]", o, goal);
                }
            }
        }

        return null;
    }
}
