using System.Linq.Expressions;

namespace Interpol.Strategy.Model.EntityFrameworkCore;

/// <summary>Provides filters for rows that refer to elements of a framework. They are translated to SQL.</summary>
public static class ReferenceQueryExtensions
{
    /// <summary>Filters rows whose reference is one of a goal or an objective of a framework.</summary>
    /// <remarks>
    /// The references of the framework are a parameter of the SQL query. Rows that refer to a code that the framework
    /// does not have are excluded. This is an O(n) operation in the number of elements.
    /// </remarks>
    /// <typeparam name="T">The type of the rows.</typeparam>
    /// <param name="source">The rows to filter.</param>
    /// <param name="reference">The property with the reference, such as <c>project => project.Serves</c>.</param>
    /// <param name="framework">The framework.</param>
    /// <returns>The filtered rows.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IQueryable<T> WhereInFramework<T>(
        this IQueryable<T> source,
        Expression<Func<T, ElementReference>> reference,
        StrategicFramework framework) =>
        ReferenceFilter.Apply(source, reference, ReferenceFilter.GetReferences(framework));

    /// <inheritdoc
    /// cref="WhereInFramework{T}(IQueryable{T}, Expression{Func{T, ElementReference}}, StrategicFramework)"/>
    public static IQueryable<T> WhereInFramework<T>(
        this IQueryable<T> source,
        Expression<Func<T, ElementReference?>> reference,
        StrategicFramework framework) =>
        ReferenceFilter.Apply(source, reference, ReferenceFilter.GetReferences(framework));

    /// <summary>Filters rows whose reference is the one of a goal or of one of its objectives.</summary>
    /// <remarks>
    /// The references of the goal are a parameter of the SQL query. The codes of its objectives need not begin with
    /// that of the goal. If several elements have the same code, only the one that
    /// <see cref="StrategicFramework.GetElement(ElementCode)"/> returns is used.
    /// </remarks>
    /// <typeparam name="T">The type of the rows.</typeparam>
    /// <param name="source">The rows to filter.</param>
    /// <param name="reference">The property with the reference, such as <c>project => project.Serves</c>.</param>
    /// <param name="framework">The framework that contains the goal.</param>
    /// <param name="goal">The goal.</param>
    /// <returns>The filtered rows.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">
    /// The framework has no goal that equals <paramref name="goal"/>.
    /// </exception>
    public static IQueryable<T> WhereInGoal<T>(
        this IQueryable<T> source,
        Expression<Func<T, ElementReference>> reference,
        StrategicFramework framework,
        Goal goal) =>
        ReferenceFilter.Apply(source, reference, ReferenceFilter.GetReferences(framework, goal));

    /// <inheritdoc
    /// cref="WhereInGoal{T}(IQueryable{T}, Expression{Func{T, ElementReference}}, StrategicFramework, Goal)"/>
    public static IQueryable<T> WhereInGoal<T>(
        this IQueryable<T> source,
        Expression<Func<T, ElementReference?>> reference,
        StrategicFramework framework,
        Goal goal) =>
        ReferenceFilter.Apply(source, reference, ReferenceFilter.GetReferences(framework, goal));
}
