using System.Reflection;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Creates records and lists whose types are known only at run time.</summary>
internal static class RecordReflection
{
    // The name that the compiler gives to the method behind a with expression.
    private const string CloneMethod = "<Clone>$";

    private static readonly MethodInfo CreateListMethod = typeof(RecordReflection).GetMethod(
        nameof(CreateTypedList), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static bool IsRecord(object value) => value.GetType().GetMethod(CloneMethod) is not null;

    public static object Clone(object record) => record.GetType().GetMethod(CloneMethod)!.Invoke(record, null)!;

    /// <summary>Creates an <see cref="EquatableList{T}"/> of the specified type.</summary>
    public static object CreateList(Type listType, object[] items)
    {
        Type itemType = listType.GenericTypeArguments[0];
        var array = Array.CreateInstance(itemType, items.Length);
        items.CopyTo(array, 0);
        return CreateListMethod.MakeGenericMethod(itemType).Invoke(null, [array])!;
    }

    private static EquatableList<T> CreateTypedList<T>(T[] items)
        where T : notnull => [.. items];
}
