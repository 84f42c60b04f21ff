using System.Linq.Expressions;
#if NET10_0_OR_GREATER
using Microsoft.EntityFrameworkCore;
#endif

namespace Interpol.Strategy.Model.EntityFrameworkCore;

/// <summary>Filters rows by the references of a framework or a goal.</summary>
internal static class ReferenceFilter
{
    /// <summary>Filters rows whose reference is contained in a list.</summary>
    public static IQueryable<T> Apply<T, TReference>(
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

    /// <summary>Returns the references of all elements of a framework.</summary>
    public static IEnumerable<ElementReference> GetReferences(StrategicFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return framework.GetElements()
            .Select(element => element.GetCode())
            .OfType<ElementCode>()
            .Distinct()
            .Select(code => new ElementReference(framework.Id, code));
    }

    /// <summary>Returns the references of a goal and its objectives.</summary>
    public static IEnumerable<ElementReference> GetReferences(StrategicFramework framework, Goal goal)
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
