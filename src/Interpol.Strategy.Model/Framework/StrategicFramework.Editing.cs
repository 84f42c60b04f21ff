namespace Interpol.Strategy.Model;

/// <content>
/// The methods that return a changed framework. All of them find elements as <see cref="Replace(Goal, Goal)"/> does.
/// </content>
public sealed partial record StrategicFramework
{
    /// <summary>Returns a new framework in which a goal is replaced. This framework is unchanged.</summary>
    /// <remarks>
    /// The goal is found by reference. Otherwise, it is the equal goal that its code refers to, as in
    /// <see cref="GetReference"/>, or the first equal goal. This is an O(n) operation.
    /// </remarks>
    /// <param name="oldGoal">A goal of the framework.</param>
    /// <param name="newGoal">The goal that replaces it.</param>
    /// <returns>The new framework.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">
    /// The framework has no goal that equals <paramref name="oldGoal"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
    /// Goal goal = framework.GetGoal("3");
    /// framework = framework.Replace(goal, goal with { Name = "Lead innovation" });
    /// Console.WriteLine(framework.GetGoal("3"));
    /// // Output: 3 Lead innovation
    /// </code>
    /// </example>
    public StrategicFramework Replace(Goal oldGoal, Goal newGoal) =>
        FrameworkEditor.ReplaceGoal(this, oldGoal, newGoal);

    /// <summary>Returns a new framework in which an objective is replaced. This framework is unchanged.</summary>
    /// <remarks>
    /// The objective is found as a goal is found by <see cref="Replace(Goal, Goal)"/>. This is an O(n) operation.
    /// </remarks>
    /// <param name="oldObjective">An objective of the framework.</param>
    /// <param name="newObjective">The objective that replaces it.</param>
    /// <returns>The new framework.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">
    /// The framework has no objective that equals <paramref name="oldObjective"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
    /// Objective objective = framework.GetObjective("3.1");
    /// framework = framework.Replace(objective, objective with { Name = "Foresight" });
    /// Console.WriteLine(framework.GetObjective("3.1"));
    /// // Output: 3.1 Foresight
    /// </code>
    /// </example>
    public StrategicFramework Replace(Objective oldObjective, Objective newObjective) =>
        FrameworkEditor.ReplaceObjective(this, oldObjective, newObjective);

    /// <summary>Returns a new framework with a goal added at the end. This framework is unchanged.</summary>
    /// <remarks>Codes can be duplicate. This is an O(n) operation.</remarks>
    /// <param name="goal">The goal to add.</param>
    /// <returns>The new framework.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="goal"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var plan = new StrategicFramework { Id = FrameworkId.Parse("harbour-2026-2030"), Name = "Harbour Plan" };
    /// plan = plan.AddGoal(new() { Code = ElementCode.Parse("1"), Name = "A harbour that runs on clean power" });
    /// plan = plan.AddObjective(plan.GetGoal("1"), new() { Code = ElementCode.Parse("1.1"), Name = "Shore power" });
    /// Console.WriteLine(plan);
    /// // Output: harbour-2026-2030: Harbour Plan (1 goal, 1 objective)
    /// </code>
    /// </example>
    public StrategicFramework AddGoal(Goal goal) => FrameworkEditor.AddGoal(this, goal);

    /// <summary>
    /// Returns a new framework with an objective added at the end of a goal. This framework is unchanged.
    /// </summary>
    /// <remarks>
    /// The goal is found as by <see cref="Replace(Goal, Goal)"/>. To add another objective to it, get the goal from the
    /// new framework. Codes can be duplicate. This is an O(n) operation.
    /// </remarks>
    /// <param name="goal">A goal of the framework.</param>
    /// <param name="objective">The objective to add.</param>
    /// <returns>The new framework.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">
    /// The framework has no goal that equals <paramref name="goal"/>.
    /// </exception>
    public StrategicFramework AddObjective(Goal goal, Objective objective) =>
        FrameworkEditor.AddObjective(this, goal, objective);

    /// <summary>Returns a new framework without a goal and its objectives. This framework is unchanged.</summary>
    /// <remarks>
    /// The goal is found as by <see cref="Replace(Goal, Goal)"/>. Other goals keep their codes. This is an O(n)
    /// operation.
    /// </remarks>
    /// <param name="goal">A goal of the framework.</param>
    /// <returns>The new framework.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="goal"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">
    /// The framework has no goal that equals <paramref name="goal"/>.
    /// </exception>
    public StrategicFramework Remove(Goal goal) => FrameworkEditor.RemoveGoal(this, goal);

    /// <summary>Returns a new framework without an objective. This framework is unchanged.</summary>
    /// <remarks>
    /// The objective is found as a goal is found by <see cref="Replace(Goal, Goal)"/>. Other objectives keep their
    /// codes. This is an O(n) operation.
    /// </remarks>
    /// <param name="objective">An objective of the framework.</param>
    /// <returns>The new framework.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="objective"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">
    /// The framework has no objective that equals <paramref name="objective"/>.
    /// </exception>
    public StrategicFramework Remove(Objective objective) => FrameworkEditor.RemoveObjective(this, objective);
}
