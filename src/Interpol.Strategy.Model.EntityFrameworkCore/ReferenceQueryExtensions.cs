using System.Linq.Expressions;
#if NET10_0_OR_GREATER
using Microsoft.EntityFrameworkCore;
#endif

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
        WhereContained(source, reference, GetReferences(framework));

    /// <inheritdoc
    /// cref="WhereInFramework{T}(IQueryable{T}, Expression{Func{T, ElementReference}}, StrategicFramework)"/>
    public static IQueryable<T> WhereInFramework<T>(
        this IQueryable<T> source,
        Expression<Func<T, ElementReference?>> reference,
        StrategicFramework framework) =>
        WhereContained(source, reference, GetReferences(framework));

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
        WhereContained(source, reference, GetReferences(framework, goal));

    /// <inheritdoc
    /// cref="WhereInGoal{T}(IQueryable{T}, Expression{Func{T, ElementReference}}, StrategicFramework, Goal)"/>
    public static IQueryable<T> WhereInGoal<T>(
        this IQueryable<T> source,
        Expression<Func<T, ElementReference?>> reference,
        StrategicFramework framework,
        Goal goal) =>
        WhereContained(source, reference, GetReferences(framework, goal));

    private static IQueryable<T> WhereContained<T, TReference>(
        IQueryable<T> source, Expression<Func<T, TReference>> reference, IEnumerable<ElementReference> references)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(reference);

        // A captured variable becomes a parameter of the SQL query, so that the query is compiled only once.
        List<TReference> list = [.. references.Cast<TReference>()];
        Expression<Func<List<TReference>>> captured = () => list;
        Expression parameter = captured.Body;
#if NET10_0_OR_GREATER
        // One parameter with all items. The default is one for each item, and databases limit their number.
        parameter = Expression.Call(typeof(EF), nameof(EF.Parameter), [typeof(List<TReference>)], parameter);
#endif
        Expression isContained = Expression.Call(
            parameter, nameof(list.Contains), typeArguments: null, reference.Body);
        return source.Where(Expression.Lambda<Func<T, bool>>(isContained, reference.Parameters));
    }

    private static IEnumerable<ElementReference> GetReferences(StrategicFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return framework.GetElements()
            .Select(element => element.GetCode())
            .OfType<ElementCode>()
            .Distinct()
            .Select(code => new ElementReference(framework.Id, code));
    }

    private static IEnumerable<ElementReference> GetReferences(StrategicFramework framework, Goal goal)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(goal);
        Goal found = framework.Goals[framework.GetLocation(goal).Index];
        return found.Objectives
            .Prepend<StrategyElement>(found)
            .Where(element => element.GetCode() is { } code && ReferenceEquals(framework.GetElement(code), element))
            .Select(element => new ElementReference(framework.Id, element.GetCode()!.Value));
    }
}
